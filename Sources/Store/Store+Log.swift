// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory

extension Store {
  /// Adds a line to the log.
  ///
  /// - Throws: `StoreError.unknownRevision` or `.unknownPlan` where a load, an undo or a run names
  ///   what the store does not have. A report or a verification may name a plan from elsewhere.
  public func append(_ event: Event) throws(StoreError) {
    try write { database in
      try event.requireSubject(in: database)
      try event.append(to: database)
    }
  }

  /// All lines of the log, oldest first.
  public func events() throws(StoreError) -> [Event] {
    try read { database in
      let sql = "SELECT at, kind, subject, detail FROM event ORDER BY id"
      return try Row.fetchAll(database, sql: sql).map { try Event($0) }
    }
  }
}

extension Store.Event {
  fileprivate init(_ row: Row) throws {
    self.init(
      at: try row.instant("at"),
      kind: try row.value("kind") { Kind(rawValue: $0) },
      subject: try row.digest("subject"), detail: row["detail"])
  }

  /// Writes the line as part of a transaction.
  func append(to database: Database) throws {
    try database.execute(
      sql: "INSERT INTO event (at, kind, subject, detail) VALUES (?, ?, ?, ?)",
      arguments: [at.description, kind.rawValue, subject.description, detail])
  }

  fileprivate func requireSubject(in database: Database) throws {
    switch kind {
    case .load, .undo: _ = try RevisionLookup(database).one(matching: subject.description)
    case .run: _ = try PlanLookup(database).one(matching: subject.description)
    case .report, .verify: break
    }
  }
}
