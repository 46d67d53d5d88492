// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Store
import Testing
import Words

@Suite struct `A backup` {
  let scratch = Scratch()

  @Test func `has all that the store has, while others write, and makes a store again`() throws {
    let store = try scratch.filled()
    let (backup, restored) = (scratch.path(of: "b.sqlite"), scratch.path(of: "r.sqlite"))
    try store.backUp(to: backup)
    let everything = try store.everything()
    try store.append(
      Store.Event(at: Sample.noon, kind: .verify, subject: try store.plans()[0].digest))
    try Store.restore(backup, to: restored)
    #expect(try Store.open(at: restored).everything() == everything)
    #expect(try Store.open(at: restored).check().allSatisfy { $0.failures.isEmpty })
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(!names.contains { $0.contains("draft") })
  }

  @Test func `removes what one left that was killed`() throws {
    let store = try scratch.filled()
    for name in [".reallot-draft-old", ".reallot-draft-old-journal"] {
      try Data([1]).write(to: scratch.folder.appending(path: name))
    }
    try store.backUp(to: scratch.path(of: "b.sqlite"))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(!names.contains { $0.contains("draft") })
  }

  @Test func `takes the place of nothing`() throws {
    let store = try scratch.filled()
    let error = StoreError.exists(path: scratch.path)
    #expect(throws: error) { try store.backUp(to: scratch.path) }
    #expect(throws: error) { try Store.restore(scratch.path, to: scratch.path) }
    #expect(
      error.message.text(in: .english)
        == "'\(scratch.path)' is there already; name a new file, or move the old one away")
  }

  @Test(arguments: ["-wal", "-shm", "-journal", ".lock"])
  func `is never made where a store keeps its own files`(ending: String) throws {
    let store = try scratch.filled()
    let other = scratch.path(of: "other.sqlite")
    _ = try Store.open(at: other)
    for path in [scratch.path + ending, other + ending] {
      let error = StoreError.besideDatabase(path: path)
      #expect(throws: error) { try store.backUp(to: path) }
      #expect(throws: error) { try Store.restore(scratch.path, to: path) }
      #expect(throws: error) { try Store.open(at: path) }
      #expect(
        error.message.text(in: .english)
          == "'\(path)' is no place for a store: the database beside it, whose name it continues, "
          + "keeps its own files there; name another file")
    }
  }

  @Test(arguments: ["-wal", "-journal"])
  func `is never made beside what SQLite would take for its rest`(ending: String) throws {
    let store = try scratch.filled()
    let path = scratch.path(of: "b.sqlite")
    try Data([1]).write(to: URL(filePath: path + ending))
    #expect(throws: StoreError.exists(path: path + ending)) { try store.backUp(to: path) }
    #expect(throws: StoreError.exists(path: path + ending)) {
      try Store.restore(scratch.path, to: path)
    }
  }

  @Test func `goes where a link leads that leads nowhere yet, and the link stays`() throws {
    let store = try scratch.filled()
    symlink("b.sqlite", scratch.path(of: "link"))
    try store.backUp(to: scratch.path(of: "link"))
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path(of: "link"))
    #expect(link == "b.sqlite")
    #expect(try Store.open(at: scratch.path(of: "b.sqlite")).everything() == store.everything())
  }

  @Test func `is made once where several are made at once to one new file`() async throws {
    let store = try scratch.filled()
    let path = scratch.path(of: "b.sqlite")
    let outcomes = await withTaskGroup(of: StoreError?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do throws(StoreError) { try store.backUp(to: path) } catch { return error }
          return nil
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == nil } == 1)
    #expect(outcomes.compactMap(\.self).allSatisfy { $0 == .exists(path: path) })
  }

  @Test func `that is damaged makes no store`() throws {
    _ = try scratch.filled()
    try scratch.tamper("UPDATE content_chunk SET bytes = x'09' WHERE bytes = x'010203'")
    let restored = scratch.path(of: "r.sqlite")
    #expect(throws: StoreError.self) { try Store.restore(scratch.path, to: restored) }
    #expect(!FileManager.default.fileExists(atPath: restored))
  }
}
