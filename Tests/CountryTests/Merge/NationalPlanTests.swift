// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Country

@Suite struct `What results add up to` {
  static func results(_ count: Int) throws -> [ShardResult] {
    try (0..<count).map { try SmallShard.all[$0].result(named: "shard-\($0)") }
  }

  @Test func `does not hang on their order`() throws {
    let results = try Self.results(6)
    let national = try NationalPlan(results)
    #expect(try NationalPlan(results.reversed()) == national)
    #expect(try NationalPlan(national.results) == national)
  }

  @Test func `are sums of values, bounds and counts, and the worst status`() throws {
    let results = try Self.results(6)
    let total = try #require(try NationalPlan(results).totals.first)
    #expect(total.shards == 6 && total.status == .worst(of: results.map(\.status)))
    for level in total.levels {
      let parts = results.flatMap(\.levels).filter { $0.level == level.level }
      #expect(level.value == parts.reduce(0) { $0 + $1.value })
      #expect(level.bound == parts.reduce(0) { $0 + $1.bound })
    }
    #expect(total.items.needed == results.reduce(0) { $0 + $1.items.needed })
    #expect(total.classes.reduce(0) { $0 + $1.needed } == total.items.needed)
    #expect(total.purchases == total.levels[1].value)
  }

  @Test func `have a root by the bytes of the ids`() throws {
    let results = try Self.results(3).sorted { $0.shard < $1.shard }
    let leaves = results.map { Digest(of: [0] + $0.plan.bytes).bytes }
    let left = Digest(of: [1] + leaves[0] + leaves[1]).bytes
    #expect(NationalPlan.root(of: results.reversed()) == Digest(of: [1] + left + leaves[2]))
  }

  @Test func `are refused where they do not fit`() throws {
    let first = try Self.results(1)[0]
    var classes = first.classes
    classes[0].everythingNew = .max
    let large = ShardResult(
      shard: first.shard, program: first.program, plan: first.plan, revision: first.revision,
      title: first.title, currency: first.currency, date: first.date, rules: first.rules,
      status: first.status, levels: first.levels, items: first.items,
      relocation: first.relocation, claims: first.claims, classes: classes, lacking: [],
      bound: nil, places: [])
    #expect(throws: CountryFault.tooLarge) { try NationalPlan([large, large]) }
  }

  @Test func `are a file that is read as it was written`() throws {
    let national = try NationalPlan(Self.results(4))
    let bytes = CountryFile.bytes(of: national)
    #expect(NationalPlan.isNational(bytes))
    #expect(try CountryFile.read(bytes) == national)
    #expect(try CountryFile.bytes(of: NationalPlan(national.results)) == bytes)
  }
}
