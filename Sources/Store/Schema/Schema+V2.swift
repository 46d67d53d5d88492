// SPDX-License-Identifier: GPL-3.0-or-later

extension Schema {
  /// Where the rows of a load were read.
  static let v2 = """
    CREATE TABLE load_provenance (
      event INTEGER PRIMARY KEY NOT NULL REFERENCES event,
      content TEXT NOT NULL REFERENCES content
    ) STRICT;

    CREATE TRIGGER load_provenance_load BEFORE INSERT ON load_provenance
    WHEN NOT EXISTS (SELECT 1 FROM event WHERE id = NEW.event AND kind = 'load')
    BEGIN SELECT RAISE(ABORT, 'provenance names no load'); END;

    \(immutable("load_provenance", key: ["event"]))
    """
}
