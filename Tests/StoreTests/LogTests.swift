// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Store
import Testing

@Suite struct `The log` {
  let scratch = Scratch()

  @Test func `keeps its lines in order`() throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory()).revision
    let plan = try store.save(plan: [1], record: Sample.plan(of: revision), at: Sample.noon).digest
    let lines = [
      Store.Event(at: Sample.noon, kind: .load, subject: revision, detail: "folder"),
      Store.Event(at: Sample.noon, kind: .run, subject: plan, detail: "base"),
      Store.Event(at: Sample.noon, kind: .report, subject: plan, detail: "avoidance"),
      Store.Event(at: Sample.noon, kind: .verify, subject: Digest(of: [])),
    ]
    for line in lines.dropFirst(2) { try store.append(line) }
    #expect(try scratch.store().events() == lines)
  }

  @Test(arguments: [Store.Event.Kind.load, .undo])
  func `takes no line about a revision that is not there`(kind: Store.Event.Kind) throws {
    let store = try scratch.store()
    let line = Store.Event(at: Sample.noon, kind: kind, subject: Digest(of: []))
    let error = StoreError.unknownRevision(text: line.subject.description, known: [])
    #expect(throws: error) { try store.append(line) }
  }

  @Test func `takes no line about a run without its plan`() throws {
    let store = try scratch.store()
    let line = Store.Event(at: Sample.noon, kind: .run, subject: Digest(of: []))
    let error = StoreError.unknownPlan(text: line.subject.description, known: [])
    #expect(throws: error) { try store.append(line) }
  }
}

@Suite struct `Undo` {
  let scratch = Scratch()

  @Test func `brings back the revision before`() throws {
    let store = try scratch.store()
    let first = try store.save(Sample.inventory(unit: "A")).revision
    let second = try store.save(Sample.inventory(unit: "B")).revision
    try store.save(Sample.inventory(unit: "B"))
    let undone = try store.undo("base", at: Sample.noon)
    #expect(undone.revision.digest == second && undone.current?.digest == first)
    #expect(try store.revision(matching: "base").digest == first)
    #expect(try store.revisions().map(\.isCurrent) == [false, true])
    #expect(try store.files(of: second).count == 5)
    #expect(try store.events().map(\.kind) == [.load, .load, .load, .undo])
  }

  @Test func `leaves the name without a meaning when no load is left`() throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory()).revision
    #expect(try store.undo("base", at: Sample.noon).current == nil)
    let known = ["\(revision.short) (base)"]
    #expect(throws: StoreError.unknownRevision(text: "base", known: known)) {
      try store.undo("base", at: Sample.noon)
    }
    #expect(throws: StoreError.alreadyUndone(text: revision.short, revision: revision)) {
      try store.undo(revision.short, at: Sample.noon)
    }
  }

  @Test func `is itself undone by loading again`() throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory()).revision
    _ = try store.undo("base", at: Sample.noon)
    #expect(try !store.save(Sample.inventory()).isNew)
    #expect(try store.revision(matching: "base").digest == revision)
  }
}
