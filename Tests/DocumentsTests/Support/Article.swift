// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

@testable import Documents

/// A guide to files of keys.
struct Article: Sendable {
  /// Its tables of keys, each under the head of its first column.
  let tables: [(head: String, rows: [String])]
  private let file: URL

  init(_ name: String, _ tables: [(head: String, rows: [String])]) {
    self.tables = tables
    file =
      URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../../Sources/Documents/Documents.docc/\(name)")
      .standardizedFileURL
  }

  func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// The files that it shows.
  func examples() throws -> [String] {
    try text().components(separatedBy: "```yaml\n").dropFirst().map { part in
      String(part.prefix(upTo: try Missing.none(part.range(of: "```")).lowerBound))
    }
  }

  /// The rows of a table as they stand there.
  func rows(under head: String) throws -> [String] {
    try text().components(separatedBy: "\n").drop { $0 != Self.title(head) }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }.map(\.self)
  }

  /// Writes the rows of all tables anew where that is asked for.
  func recordOnRequest() throws {
    guard ProcessInfo.processInfo.environment["REALLOT_RECORD"] == "1" else { return }
    for table in tables { try record(table.rows, under: table.head) }
  }

  private func record(_ rows: [String], under head: String) throws {
    let lines = try text().components(separatedBy: "\n")
    let start = try Missing.none(lines.firstIndex(of: Self.title(head))) + 2
    let rest = lines[start...].drop { $0.hasPrefix("|") }
    let text = (lines[..<start] + rows + rest).joined(separator: "\n")
    try Data(text.utf8).write(to: file)
  }

  private static func title(_ head: String) -> String { "| \(head) | meaning | default |" }

  static func rows<Group: KeyGroup>(_ group: Group.Type) -> [String] {
    Group.keys.map { "| `\($0.name)` | \($0.meaning) | \($0.fallback) |" }
  }
}
