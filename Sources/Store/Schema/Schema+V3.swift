// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
internal import Inventory

extension Schema {
  /// The log as a tree, in place of the events and where their rows were read.
  private static let log = """
    CREATE TABLE log (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL CHECK (at GLOB
        '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
      kind TEXT NOT NULL CHECK (kind GLOB '[a-z]*'),
      who TEXT NOT NULL,
      subject TEXT NOT NULL \(isDigest("subject")),
      detail TEXT NOT NULL,
      output TEXT \(isDigest("output")),
      provenance TEXT REFERENCES content CHECK (provenance IS NULL OR kind = 'load'),
      record TEXT \(isDigest("record")),
      root TEXT NOT NULL \(isDigest("root"))
    ) STRICT;
    CREATE INDEX log_by_subject ON log (subject, kind);

    CREATE TRIGGER log_load BEFORE INSERT ON log
    WHEN NEW.kind IN ('load', 'undo')
      AND NOT EXISTS (SELECT 1 FROM revision WHERE digest = NEW.subject)
    BEGIN SELECT RAISE(ABORT, 'log names no revision'); END;

    CREATE TRIGGER log_run BEFORE INSERT ON log
    WHEN NEW.kind = 'run' AND NOT EXISTS (SELECT 1 FROM plan WHERE digest = NEW.subject)
    BEGIN SELECT RAISE(ABORT, 'log names no plan'); END;

    \(immutable("log", key: ["id"]))
    """

  /// Copies the events as lines of the log, and adds a line about that where there were any.
  ///
  /// - Parameter who: who does it.
  static func v3(_ database: Database, who: String) throws {
    try database.execute(sql: log)
    let events = try Row.fetchAll(
      database, sql: "SELECT * FROM event LEFT JOIN load_provenance ON event = id ORDER BY id")
    var log = Log()
    for event in events {
      let content = event["content"] as DatabaseValue
      try log.append(
        Store.Event(event), provenance: content.isNull ? nil : event.digest("content"),
        to: database)
    }
    if !events.isEmpty {
      let now = try Row.fetchOne(
        database, sql: "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now') AS at")
      guard let now else { return }
      try log.append(
        Store.Event(
          at: now.instant("at"), kind: .migrate, subject: log.tree.root.digest, who: who),
        to: database)
    }
    try database.execute(
      sql: "DROP VIEW standing_load; DROP TABLE load_provenance; DROP TABLE event")
  }
}
