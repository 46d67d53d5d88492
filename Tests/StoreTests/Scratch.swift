// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Store

/// A folder of one test, removed at its end.
final class Scratch: Sendable {
  let folder: URL

  init() {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of the store.
  var path: String { path(of: "reallot.sqlite") }

  func path(of name: String) -> String { folder.appending(path: name).path }

  func store() throws -> Store { try Store.open(at: path) }

  /// Works on the file behind the store's back.
  func raw<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: path).writeWithoutTransaction(body)
  }

  func count(_ table: String) throws -> Int? {
    try raw { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
  }
}
