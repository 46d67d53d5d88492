// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Inventory
import Testing

@testable import Store

@Suite struct `A store of an older schema` {
  let scratch = Scratch()
  let subject = Digest(of: [])

  /// A store as the second schema had it, with a load whose rows are known and a report.
  private func old() throws {
    let queue = try DatabaseQueue(path: scratch.path)
    try Schema.migrator().migrate(queue, upTo: "v2")
    let provenance = Sample.provenance("a.xlsx").bytes
    try queue.write { database in
      _ = try Content(digest: Digest(of: provenance), bytes: provenance).save(in: database)
      try database.execute(
        sql: """
          INSERT INTO revision VALUES ('\(subject)', 'base', 'Base', 'VND', '2025', 0);
          INSERT INTO event VALUES (1, '2025-07-01T12:00:00Z', 'load', '\(subject)', 'folder');
          INSERT INTO event VALUES (2, '2025-07-01T12:00:00Z', 'report', '\(subject)', 'moves');
          INSERT INTO load_provenance VALUES (1, '\(Digest(of: provenance))');
          """)
    }
  }

  @Test func `keeps its lines, and the taking over is one`() throws {
    try old()
    let store = try Store.open(at: scratch.path, who: "An")
    let lines = try store.events()
    #expect(
      lines.prefix(2) == [
        Store.Event(at: Sample.noon, kind: .load, subject: subject, detail: "folder"),
        Store.Event(at: Sample.noon, kind: .report, subject: subject, detail: "moves"),
      ])
    #expect(lines.count == 3 && lines[2].kind == .migrate && lines[2].who == "An")
    let root = try scratch.raw { try String.fetchOne($0, sql: "SELECT root FROM log WHERE id = 2") }
    #expect(lines[2].subject.description == root)
    #expect(try store.provenance(of: subject) == Sample.provenance("a.xlsx"))
    #expect(try scratch.store().events() == lines)
    #expect(try store.check().allSatisfy(\.failures.isEmpty))
  }

  @Test func `that is empty begins without a line`() throws {
    try Schema.migrator().migrate(DatabaseQueue(path: scratch.path), upTo: "v1")
    #expect(try scratch.store().events().isEmpty)
  }
}
