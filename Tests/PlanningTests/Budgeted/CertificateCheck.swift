// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

@testable internal import Planning

/// Derives the bounds of a Lagrangian certificate again, as its documentation says.
struct CertificateCheck {
  let problem: Problem
  let plan: Plan

  /// What the duals of a level prove; nil where a column or a dual has the wrong sign.
  func bound(of level: Plan.Certificate.Level) -> Int64? {
    guard level.multipliers.allSatisfy({ $0.value >= 0 }), level.scale >= 1 else { return nil }
    for component in problem.builder.components(.anywhere) {
      guard hasRightSigns(component, level) else { return nil }
    }
    let supplied = zip(plan.lots, level.supply).reduce(Int128(0)) {
      $0 + Int128($1.0.quantity) * Int128($1.1)
    }
    let demanded = zip(plan.needs, level.demand).reduce(supplied) {
      $0 + Int128($1.0.quantity) * Int128($1.1)
    }
    let sum = level.multipliers.reduce(demanded) {
      $0 - Int128($1.value) * Int128(limit($1.row))
    }
    let unit = Int128(level.scale) * Int128(step(level.level))
    return Int64((max(0, sum) + unit - 1) / unit) * step(level.level)
  }

  private func hasRightSigns(
    _ component: Component, _ level: Plan.Certificate.Level
  ) -> Bool {
    let market = component.market
    var isRight = true
    for (index, lot) in component.lots.enumerated() {
      if level.supply[lot] > 0, !market.mustGo(index) { isRight = false }
      market.forEachArc(of: index) { need, arc in
        let weight = level.weight { $0.cost(arc) }
        if weight < level.supply[lot] + level.demand[component.needs[need]] { isRight = false }
      }
    }
    for need in component.needs {
      let price = problem.needs[need].stated.price
      let priority = problem.needs[need].stated.priority
      if level.weight({ $0.purchases * price }) < level.demand[need] { isRight = false }
      if problem.scenario.limits.purchases != nil,
        level.weight({ $0.unmet * priority }) < level.demand[need]
      {
        isRight = false
      }
    }
    return isRight
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
  /// What a column counts at the level and in all rows, times scale and multipliers.
  fileprivate func weight(_ count: (Weights) -> Int64) -> Int64 {
    let relocation = Weights(relocation: 1)
    return multipliers.reduce(scale * count(Weights(level))) { sum, multiplier in
      switch multiplier.row {
      case .purchaseBudget: sum + multiplier.value * count(Weights(.purchases))
      case .movingBudget: sum + multiplier.value * count(relocation)
      case .level(let level): sum + multiplier.value * count(Weights(level))
      }
    }
  }
}
