// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Inventory
import Store
import Testing

@Suite struct `Several at once` {
  let scratch = Scratch()

  @Test func `may create and fill the same store`() async throws {
    try await withThrowingTaskGroup { group in
      for writer in 1...8 {
        group.addTask {
          let store = try scratch.store()
          for load in 1...5 { try store.save(Sample.inventory(unit: "\(writer)-\(load)")) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try scratch.store().revisions().count == 40)
    #expect(try scratch.store().events().count == 40)
  }

  @Test func `processes may write at the same time`() async throws {
    let path = scratch.path
    await withTaskGroup { group in
      for writer in 1...3 {
        group.addTask { await Self.expectWriter(writer, at: path) }
      }
    }
    #expect(try scratch.store().revisions().count == 30)
  }

  private static func expectWriter(_ writer: Int, at path: String) async {
    await #expect(processExitsWith: .success) { [writer, path] in
      for load in 1...10 {
        try Store.open(at: path).save(Sample.inventory(unit: "\(writer)-\(load)"))
      }
    }
  }

  @Test func `read while one writes`() throws {
    let store = try scratch.store()
    try store.save(Sample.inventory())
    try scratch.raw { other in
      try other.execute(sql: "BEGIN EXCLUSIVE")
      try other.execute(sql: "INSERT INTO content VALUES ('\(Digest(of: []))', 0)")
      #expect(try store.events().count == 1)
      #expect(try scratch.store().revisions().count == 1)
      try other.execute(sql: "COMMIT")
    }
    #expect(try store.events().count == 1)
  }
}
