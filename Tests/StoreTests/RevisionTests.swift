// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Store
import Testing

@Suite struct `Revisions` {
  let scratch = Scratch()

  @Test func `come back as they were saved`() throws {
    let inventory = try Sample.inventory()
    let tables = CanonicalTables(inventory)
    let saved = try scratch.store().save(inventory)
    #expect(saved.revision == tables.revision && saved.isNew)
    let files = try scratch.store().files(of: saved.revision)
    let names = ["inventory.yaml", "classes.csv", "units.csv", "offices.csv", "assets.csv"]
    #expect(files.map(\.name) == names)
    #expect(files.map(\.bytes) == tables.files.map(\.bytes))
  }

  @Test func `are summed up`() throws {
    let store = try scratch.store()
    let saved = try store.save(Sample.inventory())
    let summary = try Missing.none(store.revisions().first)
    #expect(summary.digest == saved.revision)
    #expect(summary.name == "base" && summary.title == "Sample base")
    #expect(summary.currency == "VND" && summary.asOf.description == "2025-07")
    #expect(summary.rows == 2 && summary.source == "folder" && summary.isCurrent)
    #expect(summary.firstLoaded == Sample.noon && summary.lastLoaded == Sample.noon)
    #expect(try store.contains(saved.revision))
    #expect(try !store.contains(Digest(of: [])))
  }

  @Test func `share the tables that are equal`() throws {
    let store = try scratch.store()
    try store.save(Sample.inventory())
    let before = try scratch.count("content")
    try store.save(Sample.inventory(unit: "Lê Chân"))
    #expect(before == 5)
    #expect(try scratch.count("content") == 6)
    #expect(try scratch.count("content_chunk") == 6)
  }

  @Test func `with the same content are one, with a line of the log for each load`() throws {
    let store = try scratch.store()
    let first = try store.save(Sample.inventory())
    let second = try store.save(Sample.inventory(), after: 60)
    #expect(first.isNew && !second.isNew && first.revision == second.revision)
    let summary = try store.revision(matching: "base")
    #expect(try store.revisions() == [summary])
    #expect(summary.firstLoaded < summary.lastLoaded)
    #expect(try store.events().map(\.kind) == [.load, .load])
  }

  @Test func `list the one loaded last first`() throws {
    let store = try scratch.store()
    for unit in ["A", "B", "C", "A"] { try store.save(Sample.inventory(unit: unit)) }
    let digests = try ["A", "C", "B"].map { try Sample.inventory(unit: $0).revision }
    #expect(try store.revisions().map(\.digest) == digests)
    #expect(try store.revisions().map(\.isCurrent) == [true, false, false])
  }

  @Test(arguments: [0, 1, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 17_000_000])
  func `and plans of any length come back whole`(length: Int) throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory()).revision
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let plan = try store.save(plan: bytes, record: Sample.plan(of: revision), at: Sample.noon)
    #expect(try store.plan(matching: plan.id).bytes == bytes)
  }
}

@Suite struct `Finding a revision` {
  let scratch = Scratch()

  @Test(arguments: [1, 2, 12, 63, 64])
  func `takes the first digits of its digest`(count: Int) throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory()).revision
    let text = String(revision.description.prefix(count))
    #expect(try store.revision(matching: text).digest == revision)
  }

  @Test func `takes the name for the revision loaded last`() throws {
    let store = try scratch.store()
    try store.save(Sample.inventory(unit: "A"))
    let last = try store.save(Sample.inventory(unit: "B"))
    try store.save(Sample.inventory("other"))
    #expect(try store.revision(matching: "base").digest == last.revision)
  }

  @Test func `prefers a name to digits`() throws {
    let store = try scratch.store()
    let other = try store.save(Sample.inventory()).revision
    let name = String(other.description.prefix(4))
    let named = try store.save(Sample.inventory(name)).revision
    #expect(try store.revision(matching: name).digest == named)
  }

  @Test(arguments: ["", "BASE", "xyz", "%", "_", "0' OR '1"])
  func `says what there is when nothing matches`(text: String) throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory()).revision
    let known = ["\(revision.short) (base)"]
    #expect(throws: StoreError.unknownRevision(text: text, known: known)) {
      try store.revision(matching: text)
    }
  }

  @Test func `names the candidates when several match`() throws {
    let store = try scratch.store()
    for unit in 1...17 { try store.save(Sample.inventory(unit: "\(unit)")) }
    let groups = Dictionary(grouping: try store.revisions()) { $0.digest.description.prefix(1) }
    let (digit, group) = try Missing.none(groups.first { $0.value.count > 1 })
    let candidates = group.map { "\($0.digest.short) (base)" }
    #expect(throws: StoreError.ambiguousRevision(text: String(digit), candidates: candidates)) {
      try store.revision(matching: String(digit))
    }
  }
}
