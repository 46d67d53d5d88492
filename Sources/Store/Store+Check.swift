// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory
internal import Words

extension Store {
  /// Checks everything that the store holds.
  ///
  /// - Throws: `StoreError` where the store cannot be read at all.
  public func check() throws(StoreError) -> [Check] {
    [
      try check(.file, count: "PRAGMA page_count") { database in
        try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
          .map { Message("error.store.damage.library", ["words": $0]) }
      },
      try check(.schema, count: Schema.count) { try Schema.differences(in: $0) },
      try check(.references, count: "SELECT count(*) FROM sqlite_schema WHERE type = 'table'") {
        let tables = try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").map {
          String.fromDatabaseValue($0["table"]) ?? ""
        }
        return try (tables + Self.lostOutputs(in: $0).map { _ in "log" }).map {
          Message("error.store.damage.reference", ["table": $0])
        }
      },
      try check(.content, count: "SELECT count(*) FROM content") { database in
        try Content.damaged(in: database).map {
          Message("error.store.damage.content", ["digest": String($0.prefix(12))])
        }
      },
      try check(.log, count: "SELECT count(*) FROM log") { database in
        _ = try Log(checking: database)
        return []
      },
    ]
  }

  /// The lines of the log whose output the store keeps, but has no more.
  ///
  /// These are waves, what was published of them, and receipts. Outputs of reports are digests alone, so that the schema cannot ask for this.
  private static func lostOutputs(in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM log WHERE kind IN ('waves', 'publish', 'confirm')
          AND output NOT IN (SELECT digest FROM content)
        """)
  }

  /// One check; what keeps it from coming to its end is a failure too, where it lies in the content.
  private func check(
    _ name: Check.Name, count: String, _ failures: (Database) throws -> [Message]
  ) throws(StoreError) -> Check {
    var examined = 0
    do {
      let failures = try readUnchecked { database in
        examined = try Int.fetchOne(database, sql: count) ?? 0
        return try failures(database)
      }
      return Check(name: name, examined: examined, failures: failures)
    } catch .damaged(_, let detail) {
      return Check(name: name, examined: examined, failures: [detail])
    } catch .failed(_, let detail) {
      let words = Message("error.store.damage.library", ["words": detail])
      return Check(name: name, examined: examined, failures: [words])
    }
  }
}
