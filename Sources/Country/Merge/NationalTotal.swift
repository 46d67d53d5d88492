// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// What all shards of a scenario, or of a point of a sweep of it, add up to.
package struct NationalTotal: Hashable, Sendable {
  /// The scenario, and the point: ``Shard/scenarioPoint``.
  package let scenario: String
  /// How many shards.
  package let shards: Int64
  /// The worst of all.
  package let status: Plan.Status
  /// Sums of values and bounds.
  package let levels: [Plan.LevelResult<Scenario.Level>]
  package let items: Plan.ItemTotals
  package let relocation: ShardResult.Relocation
  package let claims: ShardResult.Claims
  /// By the bytes of the classes' ids.
  package let classes: [ClassTotal]
  /// What is proven within the national budget; nil where there is none.
  package let budget: NationalBudget?

  /// - Throws: ``CountryFault/tooLarge``.
  package init(_ scenario: String, of results: [ShardResult]) throws(CountryFault) {
    (self.scenario, shards) = (scenario, Int64(results.count))
    status = .worst(of: results.map(\.status))
    levels = try Self.levels(of: results)
    items = try Self.items(of: results)
    relocation = try Self.relocation(of: results)
    claims = try Self.claims(of: results)
    classes = try Self.classes(of: results)
    budget = try NationalBudget(results)
  }

  private static func levels(
    of results: [ShardResult]
  ) throws(CountryFault) -> [Plan.LevelResult<Scenario.Level>] {
    var sums: [Plan.LevelResult<Scenario.Level>] = []
    for level in results.flatMap(\.levels) {
      guard let index = sums.firstIndex(where: { $0.level == level.level }) else {
        sums.append(level)
        continue
      }
      sums[index].value = try Whole.sum(sums[index].value, level.value)
      sums[index].bound = try Whole.sum(sums[index].bound, level.bound)
      if level.proof == .solver { sums[index].proof = .solver }
    }
    return sums
  }

  private static func items(of results: [ShardResult]) throws(CountryFault) -> Plan.ItemTotals {
    let paths: [WritableKeyPath<Plan.ItemTotals, Int64>] = [
      \.items, \.needed, \.reused, \.purchased, \.unmet, \.reserved, \.unusable, \.surplus,
    ]
    var sum = Plan.ItemTotals(
      items: 0, needed: 0, reused: 0, purchased: 0, unmet: 0, reserved: 0, unusable: 0, surplus: 0)
    for items in results.map(\.items) {
      for path in paths {
        sum[keyPath: path] = try Whole.sum(sum[keyPath: path], items[keyPath: path])
      }
    }
    return sum
  }

  private static func relocation(
    of results: [ShardResult]
  ) throws(CountryFault) -> ShardResult.Relocation {
    var sum = ShardResult.Relocation(plan: 0, stayOnly: 0, inherited: 0)
    for part in results.map(\.relocation) {
      sum.plan = try Whole.sum(sum.plan, part.plan)
      sum.stayOnly = try Whole.sum(sum.stayOnly, part.stayOnly)
      sum.inherited = try Whole.sum(sum.inherited, part.inherited)
    }
    return sum
  }

  private static func claims(
    of results: [ShardResult]
  ) throws(CountryFault) -> ShardResult.Claims {
    var sum = ShardResult.Claims(full: 0, served: 0, planned: 0)
    for part in results.map(\.claims) {
      sum.full = try Whole.sum(sum.full, part.full)
      sum.served = try Whole.sum(sum.served, part.served)
      sum.planned = try Whole.sum(sum.planned, part.planned)
    }
    return sum
  }

  private static func classes(of results: [ShardResult]) throws(CountryFault) -> [ClassTotal] {
    var sums: [String: ClassTotal] = [:]
    for total in results.flatMap(\.classes) {
      sums[total.assetClass] =
        try sums[total.assetClass].map { sum throws(CountryFault) in try sum.adding(total) }
        ?? total
    }
    return sums.values.sorted {
      $0.assetClass.utf8.lexicographicallyPrecedes($1.assetClass.utf8)
    }
  }
}

extension NationalTotal {
  /// What buying every need costs.
  package var everythingNew: Money { classes.reduce(0) { $0 &+ $1.everythingNew } }
  /// What B1 buys.
  package var stayOnly: Money { classes.reduce(0) { $0 &+ $1.stayOnly } }
  /// What B2 buys.
  package var inherited: Money { classes.reduce(0) { $0 &+ $1.inherited } }
  /// What the plans buy.
  package var purchases: Money { classes.reduce(0) { $0 &+ $1.purchases } }
  /// What they leave unmet, at the needs' prices.
  package var unmetPrice: Money { classes.reduce(0) { $0 &+ $1.unmetPrice } }
}
