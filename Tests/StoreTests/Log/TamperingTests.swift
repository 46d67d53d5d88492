// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Inventory
import Testing
import Words

@testable import Store

@Suite struct `A store that was altered` {
  let scratch = Scratch()

  /// Every column of every table.
  static let columns: [(table: String, column: String)] = {
    let scratch = Scratch()
    _ = try? scratch.store()
    return
      (try? scratch.raw { database in
        try `What is stored`.tables.flatMap { table in
          try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info('\(table)')")
            .map { (table, $0) }
        }
      }) ?? []
  }()

  /// The next reading command and the check of the whole store notice it.
  private func expectNoticed(_ line: Int? = nil) throws {
    let error = #expect(throws: StoreError.self) { try scratch.store().everything() }
    guard let error, case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    if let line {
      #expect(error.description.contains("line \(line) of the log"), "\(error)")
    }
    #expect(try scratch.store().check().contains { !$0.failures.isEmpty })
  }

  @Test(arguments: columns)
  func `is noticed by the next reading command`(table: String, column: String) throws {
    _ = try scratch.filled()
    let other = """
      CASE typeof(\(column)) WHEN 'integer' THEN \(column) + 40
      WHEN 'blob' THEN x'00' WHEN 'null' THEN 'x'
      ELSE 'x' || substr(\(column), 2) END
      """
    try scratch.tamper(
      """
      UPDATE \(table) SET \(column) = \(other) WHERE rowid = (SELECT max(rowid) FROM \(table))
      """)
    try expectNoticed()
  }

  @Test(arguments: `What is stored`.tables)
  func `by taking out its last row is noticed`(table: String) throws {
    _ = try scratch.filled()
    try scratch.tamper(
      "DELETE FROM \(table) WHERE rowid = (SELECT max(rowid) FROM \(table))")
    try expectNoticed()
  }

  static let lines: [(sql: String, line: Int)] = [
    ("UPDATE log SET at = '2020-01-01T00:00:00Z' WHERE id = 2", 2),
    ("UPDATE log SET who = 'Bình' WHERE id = 5", 5),
    ("UPDATE log SET output = NULL WHERE id = 4", 4),
    ("UPDATE log SET root = (SELECT root FROM log WHERE id = 2) WHERE id = 3", 3),
    ("UPDATE log SET id = 60 WHERE id = 1", 1),
    (
      "UPDATE log SET id = 60 WHERE id = 4; UPDATE log SET id = 4 WHERE id = 5; "
        + "UPDATE log SET id = 5 WHERE id = 60", 4
    ),
    ("DELETE FROM log WHERE id = 3", 3),
    ("DELETE FROM log WHERE id = 6", 6),
    ("DELETE FROM log", 1),
    (
      "INSERT INTO log SELECT 7, at, kind, who, subject, detail, output, provenance, record, root "
        + "FROM log WHERE id = 6", 7
    ),
    ("UPDATE plan_level SET value = 1 WHERE plan = (SELECT subject FROM log WHERE id = 6)", 6),
    ("UPDATE plan SET status = 'feasible'", 3),
    ("UPDATE revision SET row_count = 3", 1),
    ("UPDATE plan SET scenario_name = scenario_name || char(0)", 3),
    ("UPDATE revision SET name = name || char(0)", 1),
    ("UPDATE log SET kind = kind || char(0, 120) WHERE id = 4", 4),
  ]

  @Test(arguments: lines)
  func `is told by the first line that does not fit`(sql: String, line: Int) throws {
    _ = try scratch.filled()
    try scratch.tamper(sql)
    try expectNoticed(line)
  }

  @Test func `is noticed where rows were added that no line recorded`() throws {
    _ = try scratch.filled()
    try scratch.tamper(
      """
      INSERT INTO plan SELECT content.digest, revision, scenario, scenario_name, status
      FROM plan, content WHERE content.digest NOT IN (SELECT digest FROM plan) LIMIT 1
      """)
    let error = #expect(throws: StoreError.self) { try scratch.store().plans() }
    let detail = "the lists have a revision or a plan that no line of the log recorded"
    #expect(error?.description.contains(detail) == true)
  }

  @Test func `is noticed where a trigger would alter what is written next`() throws {
    _ = try scratch.filled()
    try scratch.tamper(
      "CREATE TRIGGER more AFTER INSERT ON plan_level BEGIN UPDATE plan_level SET value = 0; END")
    let error = #expect(throws: StoreError.self) { try scratch.store().plans() }
    let detail = "the file has a trigger that reallot did not make"
    #expect(error?.description.contains(detail) == true)
  }

  @Test func `is noticed while it is open, and nothing is added to it`() throws {
    let store = try scratch.filled()
    try scratch.tamper("UPDATE log SET who = 'Bình' WHERE id = 5")
    #expect(throws: StoreError.self) { try store.events() }
    #expect(throws: StoreError.self) { try store.save(Sample.inventory(unit: "C")) }
  }

  @Test func `in one bit gives what it gave, or an error`() throws {
    let before = try scratch.filled().everything()
    let file = URL(fileURLWithPath: scratch.path)
    let bytes = try Data(contentsOf: file)
    let written = bytes.indices.filter { bytes[$0] != 0 }
    var noticed = 0
    for flip in 0..<400 {
      var altered = bytes
      altered[written[flip * 7919 % written.count]] ^= 1 << UInt8(flip % 8)
      try altered.write(to: file)
      if let after = try? scratch.store().everything() {
        #expect(after == before)
      } else {
        noticed += 1
      }
    }
    #expect(noticed > 200)
  }
}
