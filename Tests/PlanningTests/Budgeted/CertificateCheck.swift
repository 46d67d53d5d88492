// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

@testable internal import Planning

/// Derives the bounds of a Lagrangian certificate again, as its documentation says, from the planner's
/// own arcs.
struct CertificateCheck {
  let problem: Problem
  let plan: Plan

  /// What the leaves of a level prove; nil where a dual has the wrong sign, or where a leaf that is
  /// said to hold no plan may hold one.
  func bound(of leaves: [Plan.Certificate.Level]) -> Int64? {
    var bounds: [Int64] = []
    for leaf in leaves {
      guard hasRightSigns(leaf) else { return nil }
      let sum = sum(of: leaf)
      guard leaf.scale > 0 else {
        if sum <= 0 { return nil }
        continue
      }
      let unit = Int128(leaf.scale) * Int128(step(leaf.level))
      bounds.append(Int64((max(0, sum) + unit - 1) / unit) * step(leaf.level))
    }
    return bounds.min()
  }

  private func hasRightSigns(_ leaf: Plan.Certificate.Level) -> Bool {
    let mayBePositive = Set(
      problem.builder.components(.anywhere).flatMap { component in
        component.lots.indices.filter(component.market.mustGo).map { component.lots[$0] }
      })
    return leaf.multipliers.allSatisfy { $0.value >= 0 }
      && leaf.branches.allSatisfy { $0.multiplier >= 0 }
      && leaf.supply.indices.allSatisfy { leaf.supply[$0] <= 0 || mayBePositive.contains($0) }
  }

  private func sum(of leaf: Plan.Certificate.Level) -> Int128 {
    var sum = zip(plan.lots, leaf.supply).reduce(Int128(0)) {
      $0 + Int128($1.0.quantity) * Int128($1.1)
    }
    sum += zip(plan.needs, leaf.demand).reduce(0) { $0 + Int128($1.0.quantity) * Int128($1.1) }
    for multiplier in leaf.multipliers {
      sum -= Int128(multiplier.value) * Int128(limit(multiplier.row))
    }
    for branch in leaf.branches {
      let worth = Int128(branch.multiplier) * Int128(branch.count)
      sum += branch.side == .atMost ? -worth : worth
    }
    return problem.builder.components(.anywhere).reduce(sum) { $0 + columns($1, leaf) }
  }

  /// What columns of negative reduced cost take off.
  private func columns(_ component: Component, _ leaf: Plan.Certificate.Level) -> Int128 {
    let market = component.market
    var sum = Int128(0)
    func take(_ weight: Int128, _ dual: Int128, upTo most: Int64) {
      sum += min(0, weight - dual) * Int128(most)
    }
    for (index, lot) in component.lots.enumerated() {
      market.forEachArc(of: index) { need, arc in
        let place = component.needs[need]
        take(
          leaf.weight { $0.cost(arc) } + leaf.extra(.served, lot, place),
          Int128(leaf.supply[lot]) + Int128(leaf.demand[place]),
          upTo: min(market.lots[index].supply, market.needs[need].demand))
      }
    }
    for (need, side) in zip(component.needs, market.needs) {
      let bought = leaf.weight { $0.purchases * side.price } + leaf.extra(.bought, nil, need)
      take(bought, Int128(leaf.demand[need]), upTo: side.demand)
      guard problem.scenario.limits.purchases != nil else { continue }
      let unmet = leaf.weight { $0.unmet * side.priority } + leaf.extra(.unmet, nil, need)
      take(unmet, Int128(leaf.demand[need]), upTo: side.demand)
    }
    return sum
  }

  private func limit(_ row: Plan.Certificate.Multiplier.Row) -> Int64 {
    switch row {
    case .purchaseBudget: problem.scenario.limits.purchases ?? 0
    case .movingBudget: problem.scenario.limits.moving ?? 0
    case .level(let level): plan.head.levels.first { $0.level == level }?.value ?? 0
    }
  }

  private func step(_ level: Scenario.Level) -> Int64 {
    switch level {
    case .unmet: divisor(problem.needs.map(\.stated.priority))
    case .purchases: divisor(problem.needs.map(\.stated.price))
    default: 1
    }
  }

  private func divisor(_ numbers: [Int64]) -> Int64 {
    let least = numbers.filter { $0 > 0 }.min() ?? 1
    return (1...least).last { candidate in numbers.allSatisfy { $0 % candidate == 0 } } ?? 1
  }
}

extension Plan.Certificate.Level {
  /// What the branches add to a column.
  fileprivate func extra(_ column: Plan.Certificate.Branch.Column, _ lot: Int?, _ need: Int)
    -> Int128
  {
    branches.reduce(0) { sum, branch in
      guard branch.column == column, branch.lot.map({ Int($0.index) }) == lot,
        branch.needs.contains(Position(need))
      else { return sum }
      return sum + Int128(branch.side == .atMost ? branch.multiplier : -branch.multiplier)
    }
  }

  /// What a column counts at the level and in all rows, times scale and multipliers.
  fileprivate func weight(_ count: (Weights) -> Int64) -> Int128 {
    let relocation = Weights(relocation: 1)
    return multipliers.reduce(Int128(scale) * Int128(count(Weights(level)))) { sum, multiplier in
      switch multiplier.row {
      case .purchaseBudget: sum + Int128(multiplier.value) * Int128(count(Weights(.purchases)))
      case .movingBudget: sum + Int128(multiplier.value) * Int128(count(relocation))
      case .level(let level): sum + Int128(multiplier.value) * Int128(count(Weights(level)))
      }
    }
  }
}
