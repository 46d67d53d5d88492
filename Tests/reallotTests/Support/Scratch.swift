// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// A scratch folder in which a user runs `reallot`; it is removed with this object.
final class Scratch: Sendable {
  /// The scratch folder.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "reallot-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where a file of the scratch folder is.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file of the scratch folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// The bytes of a file of the scratch folder.
  func bytes(of name: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: name))
  }

  /// Copies an inventory of the repository into the scratch folder, where it can be altered.
  func copyInventory(_ name: String = "an-bien") throws {
    try FileManager.default.copyItem(
      at: Self.inventories.appending(path: name), to: folder.appending(path: name))
  }

  /// Replaces a piece of text that a file has once.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = String(decoding: try bytes(of: name), as: UTF8.self)
    let pieces = text.components(separatedBy: old)
    try #require(pieces.count == 2, "\(name) has \(pieces.count - 1) times '\(old)'")
    try write(pieces.joined(separator: new), to: name)
  }

  /// The inventories of the repository.
  static let inventories = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../inventories").standardizedFileURL
}
