// SPDX-License-Identifier: GPL-3.0-or-later

extension Schema {
  /// The first tables of a store.
  static let v1 = """
    PRAGMA application_id = \(0x5265_616C);

    CREATE TABLE content (
      digest TEXT PRIMARY KEY NOT NULL \(isDigest("digest")),
      size INTEGER NOT NULL CHECK (size >= 0)
    ) STRICT;

    CREATE TABLE content_chunk (
      content TEXT NOT NULL REFERENCES content,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      bytes BLOB NOT NULL CHECK (length(bytes) > 0),
      PRIMARY KEY (content, ordinal)
    ) STRICT;

    CREATE TABLE revision (
      digest TEXT PRIMARY KEY NOT NULL \(isDigest("digest")),
      name TEXT NOT NULL,
      title TEXT NOT NULL,
      currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
      as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]*'),
      row_count INTEGER NOT NULL CHECK (row_count >= 0)
    ) STRICT;
    CREATE INDEX revision_by_name ON revision (name);

    CREATE TABLE revision_file (
      revision TEXT NOT NULL REFERENCES revision,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      content TEXT NOT NULL REFERENCES content,
      PRIMARY KEY (revision, ordinal),
      UNIQUE (revision, name)
    ) STRICT;

    CREATE TABLE plan (
      digest TEXT PRIMARY KEY NOT NULL REFERENCES content,
      revision TEXT NOT NULL REFERENCES revision,
      scenario TEXT NOT NULL REFERENCES content,
      scenario_name TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('optimal', 'feasible', 'infeasible', 'stopped'))
    ) STRICT;

    CREATE TABLE plan_level (
      plan TEXT NOT NULL REFERENCES plan,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      value INTEGER NOT NULL,
      PRIMARY KEY (plan, ordinal),
      UNIQUE (plan, name)
    ) STRICT;

    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL CHECK (at GLOB
        '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
      kind TEXT NOT NULL CHECK (kind IN ('load', 'run', 'report', 'verify', 'undo')),
      subject TEXT NOT NULL \(isDigest("subject")),
      detail TEXT NOT NULL
    ) STRICT;
    CREATE INDEX event_by_subject ON event (subject, kind);

    CREATE TRIGGER event_load BEFORE INSERT ON event
    WHEN NEW.kind IN ('load', 'undo')
      AND NOT EXISTS (SELECT 1 FROM revision WHERE digest = NEW.subject)
    BEGIN SELECT RAISE(ABORT, 'event names no revision'); END;

    CREATE TRIGGER event_run BEFORE INSERT ON event
    WHEN NEW.kind = 'run' AND NOT EXISTS (SELECT 1 FROM plan WHERE digest = NEW.subject)
    BEGIN SELECT RAISE(ABORT, 'event names no plan'); END;

    -- A load stands until its revision is taken back; the latest that stands is the current one.
    CREATE VIEW standing_load AS
    SELECT id, at, subject AS revision, detail FROM event AS load
    WHERE kind = 'load' AND NOT EXISTS (
      SELECT 1 FROM event WHERE kind = 'undo' AND subject = load.subject AND id > load.id);

    \(immutable("content", key: ["digest"]))
    \(immutable("content_chunk", key: ["content", "ordinal"]))
    \(immutable("revision", key: ["digest"]))
    \(immutable("revision_file", key: ["revision", "ordinal"]))
    \(immutable("plan", key: ["digest"]))
    \(immutable("plan_level", key: ["plan", "ordinal"]))
    \(immutable("event", key: ["id"]))
    """

  /// The condition of a column that holds a digest.
  static func isDigest(_ column: String) -> String {
    "CHECK (length(\(column)) = 64 AND \(column) NOT GLOB '*[^0-9a-f]*')"
  }

  /// Triggers that refuse every change of a row; `INSERT OR REPLACE` is one, in disguise.
  static func immutable(_ table: String, key: [String]) -> String {
    let same = key.map { "\($0) = NEW.\($0)" }.joined(separator: " AND ")
    return """
      CREATE TRIGGER \(table)_update BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table) is immutable'); END;
      CREATE TRIGGER \(table)_delete BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, '\(table) is immutable'); END;
      CREATE TRIGGER \(table)_replace BEFORE INSERT ON \(table)
      WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(same))
      BEGIN SELECT RAISE(ABORT, '\(table) is immutable'); END;
      """
  }
}
