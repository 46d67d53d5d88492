// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import GRDB
import Inventory
import Store
import Testing
import Words

@Suite struct `The check of a store` {
  let scratch = Scratch()

  private func failures(_ name: Store.Check.Name) throws -> [String] {
    try scratch.store().check().filter { $0.name == name }.flatMap(\.failures)
      .map { $0.text(in: .english) }
  }

  @Test func `counts what it examined`() throws {
    let checks = try scratch.filled().check()
    #expect(checks.map(\.name) == Store.Check.Name.allCases)
    #expect(checks.allSatisfy { $0.failures.isEmpty && $0.examined > 0 })
    #expect(checks.last?.examined == 6)
  }

  @Test func `names content that was altered, though nobody reads it`() throws {
    _ = try scratch.filled()
    try scratch.tamper("UPDATE content_chunk SET bytes = x'09' WHERE bytes = x'010203'")
    let plan = Digest(of: [1, 2, 3]).short
    #expect(try failures(.content) == ["content \(plan) does not match its digest"])
    #expect(try failures(.log).isEmpty)
  }

  @Test func `names the table of a reference that leads nowhere`() throws {
    _ = try scratch.filled()
    try scratch.tamper("UPDATE content_chunk SET content = 'x' WHERE bytes = x'010203'")
    let text = "a row of the table content_chunk names what is not there"
    #expect(try failures(.references) == [text])
  }

  @Test func `names the log where what came back is kept no more`() throws {
    let store = try scratch.filled()
    let plan = try #require(try store.plans().first).digest
    var receipt = Receipt(.init("e18c5f4fd2a2"))
    receipt.received = 3
    let list = ReceiptList(plan: plan, receipts: [receipt])
    try store.save(list, from: "list.csv", at: Sample.noon)
    let digest = Digest(of: list.bytes)
    try scratch.tamper(
      """
      DELETE FROM content_chunk WHERE content = '\(digest)';
      DELETE FROM content WHERE digest = '\(digest)'
      """)
    #expect(try failures(.references) == ["a row of the table log names what is not there"])
    #expect(try failures(.content).isEmpty)
  }

  @Test func `names the line of the log`() throws {
    _ = try scratch.filled()
    try scratch.tamper("UPDATE log SET who = 'Bình' WHERE id = 5")
    let text = "line 5 of the log is not what was written, or lines before it are missing"
    #expect(try failures(.log) == [text])
  }

  static let schemas: [(sql: String, text: String)] = [
    ("DROP TRIGGER log_update", "trigger log_update is missing from the file"),
    (
      "DROP TRIGGER plan_delete; CREATE TRIGGER plan_delete BEFORE DELETE ON plan BEGIN SELECT 1; END",
      "trigger plan_delete is not as reallot makes it"
    ),
    (
      "DROP TRIGGER plan_delete; CREATE TRIGGER plan_remove BEFORE DELETE ON plan BEGIN SELECT 1; END",
      "trigger plan_delete is missing from the file"
    ),
    ("DROP INDEX log_by_subject", "index log_by_subject is missing from the file"),
    ("CREATE TABLE more (id)", "the file has table more, which reallot did not make"),
    ("CREATE VIEW lists AS SELECT 1", "the file has view lists, which reallot did not make"),
    (
      "ALTER TABLE plan_level RENAME COLUMN value TO amount",
      "table plan_level is not as reallot makes it"
    ),
  ]

  @Test(arguments: schemas)
  func `names what of the schema was altered`(sql: String, text: String) throws {
    _ = try scratch.filled()
    try scratch.raw { try $0.execute(sql: sql) }
    #expect(try failures(.schema).first == text)
  }

  @Test func `is content with what SQLite notes of the contents`() throws {
    _ = try scratch.filled()
    try scratch.raw { try $0.execute(sql: "ANALYZE") }
    #expect(try failures(.schema).isEmpty)
  }
}
