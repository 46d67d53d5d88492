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

  @Test func `that is damaged makes no store`() throws {
    _ = try scratch.filled()
    try scratch.tamper("UPDATE content_chunk SET bytes = x'09' WHERE bytes = x'010203'")
    let restored = scratch.path(of: "r.sqlite")
    #expect(throws: StoreError.self) { try Store.restore(scratch.path, to: restored) }
    #expect(!FileManager.default.fileExists(atPath: restored))
  }
}
