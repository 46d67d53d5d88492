// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Store
import Testing
import Words

@Suite struct `Plans` {
  let scratch = Scratch()
  let bytes = Array("{\"plan\": 1}\n".utf8)

  @Test(arguments: Plan.Status.allCases)
  func `come back as they were saved`(status: Plan.Status) throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory()).revision
    let record = Sample.plan(of: revision, status: status)
    let saved = try store.save(plan: bytes, record: record, at: Sample.noon)
    let found = try scratch.store().plan(matching: saved.id)
    #expect(found.summary == saved && found.bytes == bytes)
    #expect(saved.digest == Digest(of: bytes) && saved.id == saved.digest.short)
    #expect(saved.revision == revision && saved.status == status)
    #expect(saved.scenarioName == "base" && saved.levels == record.levels)
    #expect(try store.scenario(of: saved.digest) == record.scenario)
  }

  @Test func `with the same bytes are one, with a line of the log for each run`() throws {
    let store = try scratch.store()
    let record = Sample.plan(of: try store.save(Sample.inventory()).revision)
    let first = try store.save(plan: bytes, record: record, at: Sample.noon)
    let later = Store.Instant(secondsSince1970: Sample.noon.secondsSince1970 + 60)
    #expect(try store.save(plan: bytes, record: record, at: later) == first)
    #expect(try store.plans() == [first])
    #expect(try store.events().map(\.kind) == [.load, .run, .run])
  }

  @Test func `are named by the last run, be it of an earlier plan`() throws {
    let store = try scratch.store()
    let record = Sample.plan(of: try store.save(Sample.inventory()).revision)
    for text in ["1", "2", "1"] {
      _ = try store.save(plan: Array(text.utf8), record: record, at: Sample.noon)
    }
    for name in ["base", "base/base"] {
      #expect(try store.plan(matching: name).bytes == Array("1".utf8))
    }
    #expect(try store.plans().map(\.digest) == ["1", "2"].map { Digest(of: $0.utf8) })
  }

  @Test func `of several inventories need the inventory's name`() throws {
    let store = try scratch.store()
    for name in ["south", "north"] {
      let record = Sample.plan(of: try store.save(Sample.inventory(name)).revision)
      _ = try store.save(plan: Array(name.utf8), record: record, at: Sample.noon)
    }
    let names = ["north/base", "south/base"]
    #expect(throws: StoreError.ambiguousName(text: "base", names: names)) {
      try store.plan(matching: "base")
    }
    #expect(try store.plan(matching: "south/base").bytes == Array("south".utf8))
    #expect(try store.plan(matching: "north/base").summary.name == "north/base")
  }

  @Test func `list the newest first`() throws {
    let store = try scratch.store()
    let record = Sample.plan(of: try store.save(Sample.inventory()).revision)
    for text in ["1", "2", "3"] {
      _ = try store.save(plan: Array(text.utf8), record: record, at: Sample.noon)
    }
    #expect(try store.plans().map(\.digest) == ["3", "2", "1"].map { Digest(of: $0.utf8) })
  }

  @Test func `need their revision, and leave nothing behind without it`() throws {
    let store = try scratch.store()
    let stranger = Digest(of: [])
    let error = StoreError.unknownRevision(text: stranger.description, known: [])
    #expect(throws: error) {
      try store.save(plan: bytes, record: Sample.plan(of: stranger), at: Sample.noon)
    }
    #expect(try scratch.count("content") == 0)
    #expect(try store.events().isEmpty)
  }

  @Test func `that cannot be found are named with those that can`() throws {
    let store = try scratch.store()
    #expect(throws: StoreError.unknownPlan(text: "12", known: [])) {
      try store.plan(matching: "12")
    }
    let record = Sample.plan(of: try store.save(Sample.inventory()).revision)
    for number in 1...17 {
      _ = try store.save(plan: Array("\(number)".utf8), record: record, at: Sample.noon)
    }
    let known = try store.plans().map { "\($0.id) (base/base)" }
    #expect(throws: StoreError.unknownPlan(text: "x", known: known)) {
      try store.plan(matching: "x")
    }
    let groups = Dictionary(grouping: known) { $0.prefix(1) }
    let (digit, group) = try Missing.none(groups.first { $0.value.count > 1 })
    #expect(throws: StoreError.ambiguousPlan(text: String(digit), candidates: group)) {
      try store.plan(matching: String(digit))
    }
  }

  @Test func `roll back when a level is named twice`() throws {
    let store = try scratch.store()
    var record = Sample.plan(of: try store.save(Sample.inventory()).revision)
    record.levels.append(record.levels[0])
    #expect(throws: StoreError.self) {
      try store.save(plan: bytes, record: record, at: Sample.noon)
    }
    #expect(try store.plans().isEmpty)
    #expect(try store.events().count == 1)
  }
}
