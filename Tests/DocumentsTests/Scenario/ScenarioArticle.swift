// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

@testable import Documents

/// The guide to scenario files.
enum ScenarioArticle {
  /// Its tables of keys, each under the head of its first column.
  static let tables: [(head: String, rows: [String])] = [
    ("key", rows(Scenario.self)),
    ("key in `needs`", rows(Scenario.Needs.self)),
    ("key in `reuse`", rows(Scenario.Reuse.self)),
    ("key in `repair`", rows(Scenario.Repair.self)),
    ("key in `moving`", rows(Scenario.Moving.self)),
    ("key in `limits`", rows(Scenario.Limits.self)),
    ("key of a pin", rows(Scenario.Pin.self)),
    ("key in `solver`", rows(Scenario.Solver.self)),
    ("key in `premises`", rows(Scenario.Premises.self)),
    ("key in `keep`", rows(KeepStatement.self)),
    ("key of a rule", rows(RuleStatement.self)),
  ]

  private static let file = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../Sources/Documents/Documents.docc/ScenarioFile.md")
    .standardizedFileURL

  static func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// The scenarios that it shows.
  static func examples() throws -> [String] {
    try text().components(separatedBy: "```yaml\n").dropFirst().map { part in
      String(part.prefix(upTo: try Missing.none(part.range(of: "```")).lowerBound))
    }
  }

  /// The rows of a table as they stand there.
  static func rows(under head: String) throws -> [String] {
    try text().components(separatedBy: "\n").drop { $0 != title(head) }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }.map(\.self)
  }

  /// Writes the rows of a table anew.
  static func record(_ rows: [String], under head: String) throws {
    let lines = try text().components(separatedBy: "\n")
    let start = try Missing.none(lines.firstIndex(of: title(head))) + 2
    let rest = lines[start...].drop { $0.hasPrefix("|") }
    let text = (lines[..<start] + rows + rest).joined(separator: "\n")
    try Data(text.utf8).write(to: file)
  }

  private static func title(_ head: String) -> String { "| \(head) | meaning | default |" }

  private static func rows<Group: KeyGroup>(_ group: Group.Type) -> [String] {
    Group.keys.map { "| `\($0.name)` | \($0.meaning) | \($0.fallback) |" }
  }
}
