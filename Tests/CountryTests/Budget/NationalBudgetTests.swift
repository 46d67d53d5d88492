// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

@testable import Country
@testable import benchmark

@Suite struct `A national budget` {
  @Test(arguments: 0..<24, [(1, 0), (3, 1), (1_000, 7), (90_000, 1)])
  func `has exact bounds of shards where money has a price`(
    index: Int, price: (scale: Int64, multiplier: Int64)
  ) throws {
    let shard = SmallShard.all[index]
    let (scenario, inventory) = (shard.problem.scenario, shard.problem.inventory)
    let duals = try #require(
      try Planner(program: "reallot 0.1.0").priced(
        scenario, on: inventory, scale: price.scale, multiplier: price.multiplier))
    let least = shard.priced(.init(scale: price.scale, multiplier: price.multiplier))
    #expect(duals.value == least)
    let plan = try Planner(program: "reallot 0.1.0").plan(scenario, on: inventory)
    let verifier = Verifier(inventory: inventory)
    let proven = verifier.priced(
      plan, scale: price.scale, multiplier: price.multiplier, supply: duals.supply,
      demand: duals.demand)
    #expect(proven == least)
    let raised = verifier.priced(
      plan, scale: price.scale, multiplier: price.multiplier, supply: duals.supply,
      demand: duals.demand.map { $0 + 1 })
    #expect(raised ?? 0 <= least)
  }

  @Test(arguments: 0..<23, [0, 30, 60, 100])
  func `is kept, and no division of it leaves less unmet than the bound`(
    index: Int, percent: Int64
  ) throws {
    let shards = [SmallShard.all[index], SmallShard.all[index + 1]]
    let free = try shards.enumerated().map { try $1.result(named: "shard-\($0)") }
    let wanted = free.flatMap(\.classes).reduce(0) { $0 + $1.purchases }
    let budget = wanted * percent / 100
    let part = BudgetDivider(budget, among: free).division(of: "base")
    #expect(part.parts.reduce(0) { $0 + $1.limit } <= budget)
    let results = try shards.enumerated().map { number, shard in
      try shard.result(
        named: "shard-\(number)", within: part.parts[number].limit, bound: shard.bound(part))
    }
    let national = try #require(try NationalPlan(results).totals[0].budget)
    let best = stride(from: 0, through: budget, by: Int(shards[0].step)).map {
      shards[0].unmet(within: $0) + shards[1].unmet(within: budget - $0)
    }.min()
    let optimum = try #require(best)
    #expect(national.spent <= budget && national.limit == budget)
    #expect(national.bound <= optimum && optimum <= national.unmet)
    if percent == 100 { #expect(national.bound == 0 && national.unmet == 0) }
  }

  @Test func `goes first to what a unit of money does most for, wherever it is`() throws {
    func result(_ name: String, _ lacking: [ShardResult.Lacking]) throws -> ShardResult {
      let result = try SmallShard.all[0].result(named: name)
      return ShardResult(
        shard: result.shard, program: result.program, plan: result.plan,
        revision: result.revision, title: result.title, currency: result.currency,
        date: result.date, rules: result.rules, status: result.status, levels: result.levels,
        items: result.items,
        relocation: result.relocation, claims: result.claims, classes: result.classes,
        lacking: lacking, bound: nil, places: [])
    }
    let results = [
      try result("a", [.init(priority: 1, price: 100, quantity: 3)]),
      try result(
        "b",
        [
          .init(priority: 1, price: 40, quantity: 2), .init(priority: 2, price: 100, quantity: 1),
        ]),
    ]
    let part = BudgetDivider(350, among: results).division(of: "base")
    #expect(part.parts.map(\.limit) == [170, 180])
    #expect(part.price == .init(scale: 100, multiplier: 1))
  }
}
