// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Words

/// The tables of a store.
enum Schema {
  /// What marks a SQLite file as a store: the four letters `Real`.
  static let application = 0x5265_616C

  /// What a SQLite file is to this program.
  enum State {
    /// A store with all tables that this program knows.
    case current
    /// A new file, or a store that lacks tables.
    case incomplete
  }

  /// All steps from an empty file to the present tables; a step that was released never changes.
  ///
  /// - Parameter who: who takes them, for the log.
  static func migrator(who: String = "") -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { try $0.execute(sql: v1) }
    migrator.registerMigration("v2") { try $0.execute(sql: v2) }
    migrator.registerMigration("v3") { try v3($0, who: who) }
    return migrator
  }

  /// Tells a store from other files.
  ///
  /// - Throws: `Fault.foreign`, `.newer`, or `.damaged` where what is there is not what its steps make, so
  ///   that no further one may be taken.
  static func state(of database: Database) throws -> State {
    let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard try mark == application || (mark == 0 && hasNoTables(database)) else {
      let isStore = try isMadeBySteps(database)
      throw isStore ? Fault.damaged(Message("error.store.damage.mark")) : .foreign
    }
    let migrator = migrator()
    let unknown = try migrator.appliedIdentifiers(database).subtracting(migrator.migrations)
    guard unknown.isEmpty else {
      throw Fault.newer(schema: unknown.sorted().joined(separator: ", "))
    }
    if try migrator.hasCompletedMigrations(database) { return .current }
    let steps = try migrator.appliedMigrations(database)
    guard try steps == migrator.completedMigrations(database), try haveBeenTaken(steps, database)
    else {
      throw Fault.damaged(
        Message("error.store.damage.steps", ["schema": steps.joined(separator: ", ")]))
    }
    return .incomplete
  }

  /// Whether a file has all tables of a store, whatever its mark says.
  private static func isMadeBySteps(_ database: Database) throws -> Bool {
    let migrator = migrator()
    let steps = try migrator.appliedIdentifiers(database)
    guard !steps.isEmpty, steps.isSubset(of: migrator.migrations) else { return false }
    return try haveBeenTaken(steps.sorted(), database)
  }

  /// Whether a file has the tables of the first steps.
  private static func haveBeenTaken(_ steps: [String], _ database: Database) throws -> Bool {
    guard let last = steps.last else { return try hasNoTables(database) }
    return try differences(in: database, after: last).isEmpty
  }

  /// Changes tables that never change, as a part of a transaction.
  static func withoutTriggers(
    of tables: [String], in database: Database, _ body: (Database) throws -> Void
  ) throws {
    let triggers = try tables.flatMap { table in
      try Row.fetchAll(
        database,
        sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
        arguments: [table])
    }
    for trigger in triggers {
      let name = String.fromDatabaseValue(trigger["name"]) ?? ""
      try database.execute(sql: "DROP TRIGGER \(name.quotedDatabaseIdentifier)")
    }
    try body(database)
    for trigger in triggers {
      try database.execute(sql: String.fromDatabaseValue(trigger["sql"]) ?? "")
    }
  }

  /// Whether a file holds nothing but what an interrupted creation leaves behind.
  private static func hasNoTables(_ database: Database) throws -> Bool {
    let sql = "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'"
    return try Int.fetchOne(database, sql: sql) == 0
  }
}
