// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Inventory
import Store
import Testing
import Words

@Suite struct `What is stored` {
  static let tables = [
    "content", "content_chunk", "revision", "revision_file", "plan", "plan_level", "log",
  ]
  let scratch = Scratch()

  /// A store with a row in every table.
  private func fill() throws -> Store {
    let store = try scratch.store()
    let provenance = Sample.provenance("assets.csv")
    let revision = try store.save(Sample.inventory(), provenance: provenance).revision
    _ = try store.save(plan: [1, 2, 3], record: Sample.plan(of: revision), at: Sample.noon)
    return store
  }

  @Test(
    arguments: tables,
    ["DELETE FROM @", "UPDATE @ SET rowid = rowid", "REPLACE INTO @ SELECT * FROM @"])
  func `cannot be changed or deleted`(table: String, statement: String) throws {
    _ = try fill()
    let before = try scratch.count(table)
    let sql = statement.replacing("@", with: table)
    let error = #expect(throws: DatabaseError.self) {
      try scratch.raw { try $0.execute(sql: sql) }
    }
    #expect(error?.message == "\(table) is immutable")
    #expect(try scratch.count(table) == before)
  }

  @Test(arguments: [
    ("INSERT INTO content VALUES ('abc', 1)", "digest"),
    ("INSERT INTO revision VALUES (@, 'n', 't', 'dong', '2025', 1)", "currency"),
    ("INSERT INTO revision VALUES (@, 'n', 't', 'VND', 'today', 1)", "as_of"),
    ("INSERT INTO revision VALUES (@, 'n', 't', 'VND', '2025', -1)", "row_count"),
    ("INSERT INTO plan VALUES (@, @, @, 'n', 'best')", "status"),
    ("INSERT INTO log VALUES (9, 'noon', 'report', '', @, '', NULL, NULL, NULL, @)", "at"),
    ("INSERT INTO log VALUES (9, *, '', '', @, '', NULL, NULL, NULL, @)", "kind"),
    ("INSERT INTO log VALUES (9, *, 'report', '', @, '', 'none', NULL, NULL, @)", "output"),
    ("INSERT INTO log VALUES (9, *, 'report', '', @, '', NULL, @, NULL, @)", "provenance"),
  ])
  func `keeps the rules of its columns`(sql: String, column: String) throws {
    _ = try scratch.store()
    let sql = sql.replacing("@", with: "'\(Digest(of: []))'")
      .replacing("*", with: "'2025-07-01T12:00:00Z'")
    let error = #expect(throws: DatabaseError.self) {
      try scratch.raw { try $0.execute(sql: sql) }
    }
    #expect(error?.message?.hasPrefix("CHECK constraint failed") == true)
    #expect(error?.message?.contains(column) == true)
  }

  @Test(arguments: [
    ("load", "log names no revision"), ("undo", "log names no revision"),
    ("run", "log names no plan"),
  ])
  func `keeps the log to what there is`(kind: String, message: String) throws {
    _ = try scratch.store()
    let digest = "'\(Digest(of: []))'"
    let row = "9, '2025-07-01T12:00:00Z', '\(kind)', '', \(digest), '', NULL, NULL, NULL, \(digest)"
    let sql = "INSERT INTO log VALUES (\(row))"
    let error = #expect(throws: DatabaseError.self) {
      try scratch.raw { try $0.execute(sql: sql) }
    }
    #expect(error?.message == message)
  }
}

@Suite struct `Damage` {
  let scratch = Scratch()

  private func damage(_ sql: String) throws {
    try scratch.raw {
      try $0.execute(sql: "PRAGMA foreign_keys = OFF")
      for name in ["content_chunk_update", "content_chunk_delete", "content_update"] {
        try $0.execute(sql: "DROP TRIGGER \(name)")
      }
      try $0.execute(sql: sql)
    }
  }

  @Test(arguments: [
    "UPDATE content_chunk SET bytes = CAST(replace(bytes, 'Desk', 'Disk') AS BLOB)",
    "UPDATE content SET size = size + 1",
    "DELETE FROM content_chunk",
  ])
  func `in a revision is an error`(sql: String) throws {
    let revision = try scratch.store().save(Sample.inventory()).revision
    try damage(sql)
    let error = #expect(throws: StoreError.self) { try scratch.store().files(of: revision) }
    let text = try Missing.none(error?.description)
    #expect(text.contains("of revision \(revision.short) does not match its digest"))
  }

  @Test func `is named exactly`() throws {
    let inventory = try Sample.inventory()
    let revision = try scratch.store().save(inventory).revision
    try damage("UPDATE content_chunk SET bytes = CAST(replace(bytes, 'Desk', 'Disk') AS BLOB)")
    let content = CanonicalTables(inventory).files[1].digest.short
    let detail = "'classes.csv' of revision \(revision.short) does not match its digest \(content)"
    let error = #expect(throws: StoreError.self) { try scratch.store().files(of: revision) }
    #expect(error?.description == Self.damage(of: scratch.path, detail))
  }

  @Test func `in a plan is an error`() throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory()).revision
    let plan = try store.save(plan: [1, 2], record: Sample.plan(of: revision), at: Sample.noon)
    try damage("UPDATE content_chunk SET bytes = x'0103' WHERE bytes = x'0102'")
    let detail = "plan \(plan.id) does not match its digest \(plan.id)"
    let error = #expect(throws: StoreError.self) { try store.plan(matching: plan.id) }
    #expect(error?.description == Self.damage(of: scratch.path, detail))
  }

  private static func damage(of path: String, _ detail: String) -> String {
    "the store '\(path)' is damaged: \(detail); restore it from a backup or start a new store"
  }
}
