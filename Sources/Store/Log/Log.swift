// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory
internal import Words

/// The log of a store whose lines were found to be as they were written.
struct Log: Sendable {
  /// The columns that a leaf covers, in their order.
  static let columns = "at, kind, who, subject, detail, output, provenance, record"

  /// The tree of all lines.
  private(set) var tree = LogTree()

  init() {}

  /// Adds a line as part of a transaction.
  mutating func append(
    _ event: Store.Event, provenance: Digest? = nil, to database: Database
  ) throws {
    let subject = event.subject.description
    let record = try event.kind.hasRecord ? Self.record(of: subject, in: database) : nil
    try append(
      [
        "\(event.at)", event.kind.rawValue, event.who, subject, event.detail,
        event.output?.description, provenance?.description, record?.description,
      ], to: database)
  }

  private static func record(of subject: String, in database: Database) throws -> Digest {
    let subject = subject.databaseValue
    return try Records(of: subject, in: database).digest(of: subject)
  }

  private mutating func append(_ texts: [String?], to database: Database) throws {
    tree.append(.leaf(RowBytes(texts).bytes))
    let all = ["\(tree.size)"] + texts + ["\(tree.root.digest)"]
    try database.execute(
      sql: """
        INSERT INTO log (id, \(Self.columns), root)
        VALUES (\(all.map { _ in "?" }.joined(separator: ", ")))
        """, arguments: StatementArguments(all))
  }
}

extension Log {
  /// Checks all lines of a store.
  ///
  /// - Throws: `Fault.damaged` where a line is not what was written, which names the first, or where
  ///   a table is not what its lines recorded.
  init(checking database: Database) throws {
    var recorded: [DatabaseValue: (line: Int, record: DatabaseValue)] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, \(Self.columns), root FROM log ORDER BY id")
    while let row = try rows.next() {
      try take(row)
      let (subject, record) = (row["subject"] as DatabaseValue, row["record"] as DatabaseValue)
      guard !record.isNull else { continue }
      if recorded[subject] == nil { recorded[subject] = (tree.size, record) }
    }
    try Self.checkEnd(tree.size, in: database)
    try Self.checkTables(in: database)
    try Self.checkTriggers(in: database)
    try Self.check(recorded, in: database)
  }

  private mutating func take(_ row: Row) throws {
    try tree.append(.leaf(RowBytes(row, columns: 1..<row.count - 1).bytes))
    guard row["id"] == tree.size.databaseValue, row["root"] == "\(tree.root.digest)".databaseValue
    else { throw Fault.damaged(Message("error.store.damage.line", ["line": tree.size])) }
  }

  /// Lines at the end may be missing: SQLite keeps the last number that it gave.
  private static func checkEnd(_ size: Int, in database: Database) throws {
    let sql = "SELECT seq FROM sqlite_sequence WHERE name = 'log'"
    let last = try DatabaseValue.fetchOne(database, sql: sql) ?? 0.databaseValue
    guard last == size.databaseValue else {
      throw Fault.damaged(Message("error.store.damage.end", ["line": size + 1]))
    }
  }

  /// What an index leaves out or adds would change a list without any row's being altered.
  private static func checkTables(in database: Database) throws {
    // Rows are compared with what was recorded; their conditions would take most of the time.
    try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
    defer { try? database.execute(sql: "PRAGMA ignore_check_constraints = OFF") }
    for table in ["log", "revision", "revision_file", "plan", "plan_level"] {
      let words = try String.fetchOne(database, sql: "PRAGMA integrity_check(\(table))") ?? ""
      guard words == "ok" else {
        throw Fault.damaged(Message("error.store.damage.library", ["words": words]))
      }
    }
  }

  /// A trigger that the program did not make could alter rows before the log records them.
  private static func checkTriggers(in database: Database) throws {
    let sql = "SELECT sql FROM sqlite_schema WHERE type = 'trigger'"
    let new = try DatabaseQueue()
    try Schema.migrator().migrate(new)
    let known = try new.read { try Set(String.fetchAll($0, sql: sql)) }
    guard try known.isSuperset(of: String.fetchAll(database, sql: sql)) else {
      throw Fault.damaged(Message("error.store.damage.trigger"))
    }
  }

  private static func check(
    _ recorded: [DatabaseValue: (line: Int, record: DatabaseValue)], in database: Database
  ) throws {
    let records = try Records(in: database)
    let altered = recorded.filter { "\(records.digest(of: $0))".databaseValue != $1.record }
    if let first = altered.values.map(\.line).min() {
      throw Fault.damaged(Message("error.store.damage.record", ["line": first]))
    }
    guard records.subjects.isSubset(of: recorded.keys) else {
      throw Fault.damaged(Message("error.store.damage.unlogged"))
    }
  }
}
