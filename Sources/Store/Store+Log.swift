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
      try append(event, to: database)
    }
  }

  /// All lines of the log, oldest first.
  public func events() throws(StoreError) -> [Event] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM log ORDER BY id").map { try Event($0) }
    }
  }
}

extension Store.Event {
  /// Reads a line of the log, or an event of a store that had no log yet.
  init(_ row: Row) throws {
    let output: DatabaseValue? = row["output"]
    self.init(
      at: try row.instant("at"),
      kind: try row.value("kind") { Kind(rawValue: $0) },
      subject: try row.digest("subject"), detail: try row.value("detail") { $0 },
      who: row.hasColumn("who") ? try row.value("who") { $0 } : "",
      output: output?.isNull ?? true ? nil : try row.digest("output"))
  }

  fileprivate func requireSubject(in database: Database) throws {
    switch kind {
    case .load, .undo: _ = try RevisionLookup(database).one(matching: subject.description)
    case .run, .approve, .confirm, .waves, .publish:
      _ = try PlanLookup(database).one(matching: subject.description)
    case .report, .verify, .migrate, .mend: break
    }
  }
}
