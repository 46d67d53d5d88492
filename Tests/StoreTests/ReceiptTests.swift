// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import GRDB
import Inventory
import Store
import Testing

@Suite struct `Approved plans` {
  let scratch = Scratch()

  /// Saves a plan of an inventory.
  private func plan(_ text: String, of inventory: String, in store: Store) throws -> Digest {
    let record = Sample.plan(of: try store.save(Sample.inventory(inventory)).revision)
    return try store.save(plan: Array(text.utf8), record: record, at: Sample.noon).digest
  }

  private func states(_ store: Store) throws -> [Digest: Store.PlanState] {
    Dictionary(
      try store.plans().map { ($0.digest, $0.state) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `supersede those of the same inventory alone`() throws {
    let store = try scratch.store()
    let (first, second) = (
      try plan("1", of: "south", in: store), try plan("2", of: "south", in: store)
    )
    let other = try plan("3", of: "north", in: store)
    #expect(try states(store) == [first: .draft, second: .draft, other: .draft])
    #expect(try store.approve(other, at: Sample.noon).state == .approved)
    #expect(try store.approve(first, at: Sample.noon).state == .approved)
    #expect(try states(store) == [first: .approved, second: .draft, other: .approved])
    _ = try store.approve(second, at: Sample.noon)
    #expect(try states(store) == [first: .superseded, second: .approved, other: .approved])
    _ = try store.approve(first, at: Sample.noon)
    #expect(try states(store) == [first: .approved, second: .superseded, other: .approved])
    let unknown = Digest(of: "4".utf8)
    #expect(throws: StoreError.self) { try store.approve(unknown, at: Sample.noon) }
  }

  @Test func `know what was received, in the order of the lists`() throws {
    let store = try scratch.store()
    let plan = try plan("1", of: "south", in: store)
    #expect(try store.receipts(of: plan).isEmpty)
    for count in [3, 2] {
      var receipt = Receipt(.init("e18c5f4fd2a2"))
      receipt.received = Int64(count)
      let list = ReceiptList(plan: plan, receipts: [receipt])
      try store.save(list, from: "list.csv", at: Sample.noon)
    }
    let reopened = try scratch.store()
    #expect(try reopened.receipts(of: plan).receipt(.init("e18c5f4fd2a2")).received == 2)
    #expect(try reopened.events().suffix(2).map(\.kind) == [.confirm, .confirm])
    #expect(try reopened.check().flatMap(\.failures).isEmpty)
    let other = ReceiptList(plan: Digest(of: "2".utf8), receipts: [])
    #expect(throws: StoreError.self) { try store.save(other, from: "x", at: Sample.noon) }
  }

  @Test func `notice a list that was altered in the store`() throws {
    let store = try scratch.store()
    let plan = try plan("1", of: "south", in: store)
    var receipt = Receipt(.init("e18c5f4fd2a2"))
    receipt.received = 3
    let list = ReceiptList(plan: plan, receipts: [receipt])
    try store.save(list, from: "list.csv", at: Sample.noon)
    let altered = String(decoding: list.bytes, as: UTF8.self)
      .replacing(#""received":3"#, with: #""received":4"#)
    try DatabaseQueue(path: scratch.path).write { database in
      try database.execute(sql: "DROP TRIGGER content_chunk_update")
      try database.execute(
        sql: "UPDATE content_chunk SET bytes = CAST(? AS BLOB) WHERE content = ?",
        arguments: [altered, Digest(of: list.bytes).description])
    }
    #expect(throws: StoreError.self) { try scratch.store().receipts(of: plan) }
  }
}

@Suite struct `Wave plans` {
  let scratch = Scratch()

  @Test func `are found by digits, or as the last ones of their plan, and may be published`() throws
  {
    let store = try scratch.store()
    let record = Sample.plan(of: try store.save(Sample.inventory()).revision)
    let plan = try store.save(plan: Array("1".utf8), record: record, at: Sample.noon).digest
    #expect(throws: StoreError.unknownWaves(text: "base")) { try store.waves(matching: "base") }
    for text in ["a", "b"] {
      try store.save(waves: Array(text.utf8), of: plan, at: Sample.noon)
    }
    let first = Digest(of: "a".utf8)
    let found = try store.waves(matching: first.short)
    #expect(found.summary.digest == first && found.bytes == Array("a".utf8))
    #expect(found.summary.plan == plan && found.summary.publishedUntil == nil)
    #expect(try store.waves(matching: "base/base").bytes == Array("b".utf8))
    #expect(
      try store.publish(first, until: "2025-07-05", at: Sample.noon).publishedUntil == "2025-07-05")
    #expect(try store.publishedWaves(of: plan).map(\.bytes) == [Array("a".utf8)])
    #expect(try store.publish(first, until: nil, at: Sample.noon).publishedUntil == "")
    #expect(
      try scratch.store().events().suffix(4).map(\.kind) == [.waves, .waves, .publish, .publish])
    let unknown = Digest(of: "c".utf8)
    #expect(throws: StoreError.self) { try store.publish(unknown, until: nil, at: Sample.noon) }
  }
}
