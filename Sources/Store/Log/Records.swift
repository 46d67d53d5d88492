// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory

/// What the tables say of revisions and plans, so that the log's tree can cover it.
struct Records {
  /// The tables, their columns, of which the first says whose rows they are, and the order of the rows.
  private static let tables = [
    (name: "revision", columns: "digest, name, title, currency, as_of, row_count", order: "digest"),
    (
      name: "revision_file", columns: "revision, ordinal, name, content",
      order: "revision, ordinal"
    ),
    (name: "plan", columns: "digest, revision, scenario, scenario_name, status", order: "digest"),
    (name: "plan_level", columns: "plan, ordinal, name, value", order: "plan, ordinal"),
  ]

  private var bytes: [DatabaseValue: [UInt8]] = [:]

  /// Reads the rows of one subject, or of all.
  init(of subject: DatabaseValue? = nil, in database: Database) throws {
    for table in Self.tables {
      let key = table.columns.prefix { $0 != "," }
      let condition = subject == nil ? "" : "WHERE \(key) = ?"
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT \(table.columns) FROM \(table.name) \(condition) ORDER BY \(table.order)",
        arguments: StatementArguments(subject.map { [$0] } ?? []))
      while let row = try rows.next() {
        bytes[row[0], default: []] += try RowBytes(row, columns: 0..<row.count).bytes
      }
    }
  }

  /// The revisions and plans that have rows.
  var subjects: Set<DatabaseValue> { Set(bytes.keys) }

  /// The digest of the rows of a revision or a plan.
  func digest(of subject: DatabaseValue) -> Digest { Digest(of: bytes[subject] ?? []) }
}
