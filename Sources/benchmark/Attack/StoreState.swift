// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What the lists of a store say of it, but for moments of time and what hangs on them.
///
/// Plans stand in the log, and `store check` compares them with it.
struct StoreState: Equatable {
  /// A revision with the name that people give it.
  struct Revision: Decodable, Equatable {
    let revision: String
    let name: String
    let current: Bool
    let rows: Int
    let source: String
  }

  /// A line of the log.
  struct Line: Decodable, Equatable {
    let event: String
    let subject: String
    let detail: String
    let output: String?

    /// All of it, to sort by.
    var key: String { "\(event) \(subject) \(detail) \(output ?? "")" }
  }

  var revisions: [Revision] = []
  var log: [Line] = []

  /// A store that holds nothing, or none.
  init() {}

  /// Asks the product what a store holds.
  ///
  /// - Throws: ``Unreadable`` where the product does not say.
  init(of store: String, by victim: Victim) throws {
    guard FileManager.default.fileExists(atPath: store) else { return }
    func list<List: Decodable>(_ arguments: [String]) throws -> List {
      let answer = try victim.run(arguments + ["--store", store, "--format", "json"])
      guard answer.ending == .exit(0) else {
        throw Unreadable(answer: answer, arguments: arguments)
      }
      return try JSONDecoder().decode(List.self, from: answer.output)
    }
    revisions = (try list(["inventory", "list"]) as Revisions).revisions
    log = (try list(["audit", "log"]) as Log).events
  }

  private struct Revisions: Decodable { let revisions: [Revision] }
  private struct Log: Decodable { let events: [Line] }

  /// The product does not list what a store holds.
  struct Unreadable: Error, CustomStringConvertible {
    let answer: Answer
    let arguments: [String]

    var description: String { "\(arguments.joined(separator: " ")): \(answer.summary)" }
  }
}
