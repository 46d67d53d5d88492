// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Checks what the head claims of levels, budgets, pins and status.
struct LevelChecks {
  let derivation: Derivation
  let plan: Plan
  let arcs: ArcRules
  let tally: Tally

  private var scenario: Scenario { derivation.scenario }

  /// What the plan reaches at each level.
  var values: [Int128] { scenario.objective.map { tally.value(LevelWeights($0)) } }

  /// Checks that all items of pins that say `go` serve; an infeasible plan says that they cannot.
  var pinCheck: Check {
    var check = Check(.pins)
    for (index, lot) in arcs.lots.enumerated() where lot.mustGo {
      check.require(
        plan.head.status == .infeasible || tally.used[index] == Int128(lot.quantity),
        "lot \(index): \(tally.used[index]) of \(lot.quantity) items serve where they must go")
    }
    return check
  }

  /// Checks the budgets; an infeasible plan says that they cannot be kept.
  var budgetCheck: Check {
    var check = Check(.budgets)
    for (name, spent, limit) in budgets {
      check.require(
        plan.head.status == .infeasible || spent <= limit,
        "\(name): \(spent) is above the budget of \(limit)")
    }
    return check
  }

  private var budgets: [(name: String, spent: Int128, limit: Int128)] {
    let purchases = scenario.limits.purchases.map {
      ("purchases", tally.value(LevelWeights(.purchases)), Int128($0))
    }
    let moving = scenario.limits.moving.map {
      ("moving and repair", tally.relocation, Int128($0))
    }
    return [purchases, moving].compactMap(\.self)
  }

  private var keepsAllRules: Bool {
    budgets.allSatisfy { $0.spent <= $0.limit }
      && zip(arcs.lots, tally.used).allSatisfy { !$0.mustGo || $1 == Int128($0.quantity) }
  }

  /// Compares the values of the levels.
  var valueCheck: Check {
    var check = Check(.values)
    check.compare(
      "levels", expected: scenario.objective, found: plan.head.levels.map(\.level))
    for (level, value) in zip(plan.head.levels, values) {
      check.compare(level.level.rawValue, expected: value, found: Int128(level.value))
    }
    return check
  }

  /// Compares status and bounds with what is certified.
  func boundCheck(_ bounds: [Int128?]) -> Check {
    var check = Check(.bounds)
    for (level, bound) in zip(plan.head.levels, bounds) { examine(level, bound, &check) }
    let isProven = bounds == values && plan.head.levels.allSatisfy { $0.proof == .certified }
    let possible: [Plan.Status] =
      keepsAllRules ? (isProven ? [.optimal] : [.feasible, .stopped]) : [.infeasible]
    check.require(
      possible.contains(plan.head.status),
      "status: expected \(possible.map(\.rawValue).joined(separator: " or ")), "
        + "found \(plan.head.status.rawValue)")
    check.require(
      plan.head.status != .infeasible || plan.solution.certificate == nil,
      "duals: an infeasible plan has none")
    check.require(
      plan.head.reasons.isEmpty == (plan.head.status != .infeasible),
      "reasons: an infeasible plan, and no other, gives reasons")
    return check
  }

  private func examine(
    _ level: Plan.LevelResult<Scenario.Level>, _ bound: Int128?, _ check: inout Check
  ) {
    let name = "\(level.level.rawValue): bound"
    switch level.proof {
    case .certified:
      check.compare(name, expected: bound, found: Int128(level.bound))
    case .solver:
      check.require(
        level.bound <= level.value && Int128(level.bound) >= bound ?? 0,
        "\(name): \(level.bound) is not between what is certified (\(bound ?? 0)) and the value")
    }
  }
}
