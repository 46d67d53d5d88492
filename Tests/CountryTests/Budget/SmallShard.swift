// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning

@testable import Country
@testable import benchmark

/// A random problem so small that its best plans are known for every budget.
struct SmallShard {
  let problem: OracleCase
  /// What all budgets that matter are multiples of.
  let step: Money
  /// The least that is left unmet within 0, 1, 2 … steps.
  let unmet: [Int64]

  /// Nil where the problem is too large, or buys nothing.
  init?(seed: UInt64) {
    let drawn = OracleCase(seed: seed)
    var scenario = drawn.scenario
    (scenario.pins, scenario.limits) = ([], .init())
    scenario.objective = [.unmet, .purchases]
    // What a file may not say is not in a result either.
    if let repair = scenario.reuse.repair,
      repair.from.isEmpty || repair.from.contains(where: { $0 >= repair.to })
    {
      scenario.reuse.repair = nil
    }
    scenario.solver.timeLimitSeconds = nil
    let problem = OracleCase(inventory: drawn.inventory, scenario: scenario)
    let needs = problem.needs()
    let step = needs.map(\.price).reduce(0, greatestCommonDivisor)
    let total = needs.reduce(0) { $0 + $1.price * $1.quantity }
    guard step > 0, (1...30).contains(total / step) else { return nil }
    (self.problem, self.step) = (problem, step)
    var unmet: [Int64] = []
    for count in 0...(total / step) {
      guard let value = Self.best(problem, needs, within: count * step) else { return nil }
      unmet.append(value)
    }
    guard unmet[0] > 0 else { return nil }
    self.unmet = unmet
  }

  private static func best(
    _ problem: OracleCase, _ needs: [NaiveNeed], within budget: Money
  ) -> Int64? {
    var scenario = problem.scenario
    scenario.limits.purchases = budget
    let limited = OracleCase(inventory: problem.inventory, scenario: scenario)
    let values = BruteForce.values(limited, NaiveSupply(limited), needs, ways: 300)
    return (values ?? nil)?.first
  }

  /// The least that is left unmet within a budget.
  func unmet(within budget: Money) -> Int64 {
    unmet[min(unmet.count - 1, Int(budget / step))]
  }

  /// The least of `scale · unmet + multiplier · purchases`.
  func priced(_ price: BudgetDivision.Price) -> Int64 {
    unmet.enumerated().map { index, unmet in
      price.scale * unmet + price.multiplier * Int64(index) * step
    }.min() ?? 0
  }

  /// A plan within a budget, and what comes of it.
  func result(
    named name: String, within limit: Money? = nil, bound: ShardResult.PricedBound? = nil
  ) throws -> ShardResult {
    var scenario = problem.scenario
    scenario.limits.purchases = limit
    let plan = try Planner(program: "reallot 0.1.0").plan(scenario, on: problem.inventory)
    let shard = Shard(inventory: name, scenario: "base", files: [], bytes: 1)
    return ShardResult(
      plan, digest: Digest(of: name.utf8), of: shard,
      .init(plan, problem.inventory, claims: .init(full: 0, served: 0, planned: 0), bound: bound))
  }

  /// The bound that a shard works out of itself.
  func bound(_ part: BudgetDivision.ScenarioPart) throws -> ShardResult.PricedBound? {
    try Planner(program: "reallot 0.1.0").priced(
      problem.scenario, on: problem.inventory, scale: part.price.scale,
      multiplier: part.price.multiplier
    ).map {
      ShardResult.PricedBound(
        budget: part.budget, price: part.price, value: $0.value, supply: $0.supply,
        demand: $0.demand)
    }
  }

  /// The first so many that can be solved by trying everything.
  static let all: [Self] = Array((1...4_000).lazy.compactMap(Self.init).prefix(24))
}
