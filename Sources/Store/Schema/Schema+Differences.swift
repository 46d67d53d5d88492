// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Words

extension Schema {
  /// How many tables, indexes, views and triggers a file has.
  static let count = "SELECT count(*) FROM sqlite_schema WHERE \(isOurs)"

  /// What SQLite notes of the contents when it is asked to changes nothing, and GRDB words its own table.
  private static let isOurs = """
    name NOT GLOB 'sqlite_stat[0-9]'
    AND NOT (type IN ('table', 'index') AND tbl_name = 'grdb_migrations')
    """

  /// What of a file's tables, indexes, views and triggers is not as this program makes it.
  ///
  /// - Parameter step: the last step that was taken; nil for all.
  static func differences(in database: Database, after step: String? = nil) throws -> [Message] {
    let new = try DatabaseQueue()
    let migrator = migrator()
    try step.map { try migrator.migrate(new, upTo: $0) } ?? migrator.migrate(new)
    let (expected, found) = (try new.read(parts), try parts(of: database))
    return Set(expected.keys).union(found.keys).sorted().compactMap { name in
      difference(of: name, expected[name], found[name])
    }
  }

  private static func difference(
    of name: String, _ expected: [DatabaseValue]?, _ found: [DatabaseValue]?
  ) -> Message? {
    guard expected != found else { return nil }
    if found == nil { return Message("error.store.damage.schema-missing", ["part": name]) }
    return expected == nil
      ? Message("error.store.damage.schema-added", ["part": name])
      : Message("error.store.damage.schema-other", ["part": name])
  }

  /// The parts of a schema by what they are and are called, with the statements that made them.
  private static func parts(of database: Database) throws -> [String: [DatabaseValue]] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT type || ' ' || name, tbl_name, sql FROM sqlite_schema WHERE \(isOurs)")
    return Dictionary(rows.map { ($0[0], [$0[1], $0[2]]) }) { first, _ in first }
  }
}
