// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Inventory
import Store
import Testing

@Suite struct `Content that was damaged` {
  let scratch = Scratch()

  /// Alters the file behind what guards its tables, which stays.
  private func alter(_ sql: String) throws {
    try scratch.raw { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers {
        try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)")
      }
      try database.execute(sql: sql)
      for trigger in triggers { try database.execute(sql: trigger["sql"] as String) }
    }
  }

  @Test(arguments: [
    "UPDATE content_chunk SET bytes = x'09' WHERE bytes = x'010203'",
    "DELETE FROM content_chunk WHERE bytes = x'010203'",
    "UPDATE content SET size = 7 WHERE size = 3",
  ]) func `is mended when the same is saved again, and the log says so`(_ sql: String) throws {
    let id = Digest(of: [1, 2, 3]).description
    let plan = try scratch.filled().plan(matching: id).summary
    try alter(sql)
    let store = try scratch.store()
    #expect(throws: StoreError.self) { try store.plan(matching: id) }
    _ = try store.save(
      plan: [1, 2, 3], record: Sample.plan(of: plan.revision), at: Sample.noon)
    #expect(try store.plan(matching: id).bytes == [1, 2, 3])
    #expect(try store.events().filter { $0.kind == .mend }.map(\.subject) == [plan.digest])
    #expect(try store.check().allSatisfy { $0.failures.isEmpty })
    #expect(throws: DatabaseError.self) {
      try scratch.raw { try $0.execute(sql: "DELETE FROM content_chunk") }
    }
  }
}
