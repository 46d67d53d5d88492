// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

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
        .verify("must-go", ["lot": index, "used": tally.used[index], "quantity": lot.quantity]))
    }
    return check
  }

  /// Checks the budgets; an infeasible plan says that they cannot be kept.
  var budgetCheck: Check {
    var check = Check(.budgets)
    for (name, spent, limit) in budgets {
      check.require(
        plan.head.status == .infeasible || spent <= limit,
        .verify("above-budget", ["what": name, "spent": spent, "limit": limit]))
    }
    return check
  }

  private var budgets: [(name: Message, spent: Int128, limit: Int128)] {
    let purchases = scenario.limits.purchases.map {
      (Message.verify("what.purchases"), tally.value(LevelWeights(.purchases)), Int128($0))
    }
    let moving = scenario.limits.moving.map {
      (Message.verify("what.relocation"), tally.relocation, Int128($0))
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
      .verify("what.levels"), expected: scenario.objective, found: plan.head.levels.map(\.level))
    for (level, value) in zip(plan.head.levels, values) {
      check.compare(
        Message(verbatim: level.level.rawValue), expected: value, found: Int128(level.value))
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
      .verify("status", ["expected": Check.either(possible), "found": plan.head.status.rawValue]))
    check.require(
      plan.head.status != .infeasible || plan.solution.certificate == nil, .verify("no-duals"))
    examineReasons(&check)
    return check
  }

  /// Compares the reasons of an infeasible plan; those of format 1 are words, which only have to be
  /// there.
  private func examineReasons(_ check: inout Check) {
    let isInfeasible = plan.head.status == .infeasible
    check.require(
      plan.head.toldReasons.isEmpty == !(isInfeasible && plan.format == .one), .verify("reasons"))
    check.compare(
      all: .verify("what.reasons"), expected: isInfeasible && plan.format != .one ? reasons : [],
      found: plan.head.reasons
    ) { index, _ in .verify("name.reason", ["number": index]) }
  }

  /// Why the plan does not keep every rule.
  private var reasons: [Plan.Reason] {
    let stranded = derivation.lots.enumerated().filter {
      arcs.lots[$0.offset].mustGo && tally.used[$0.offset] < Int128($0.element.quantity)
    }.map { index, lot in
      Plan.Reason.pins(
        Plan.StrandedItems(
          pins: lot.traits.pins.filter { scenario.pins[$0].rule == .go },
          assetClass: derivation.inventory.classes[lot.traits.assetClass].id,
          office: derivation.inventory.offices[lot.traits.office].id,
          items: Int64(clamping: Int128(lot.quantity) - tally.used[index]), bound: lot.quantity))
    }
    guard stranded.isEmpty, let limit = scenario.limits.moving else { return stranded }
    return [.movingBudget(needed: Money(clamping: tally.relocation), limit: limit)]
  }

  private func examine(
    _ level: Plan.LevelResult<Scenario.Level>, _ bound: Int128?, _ check: inout Check
  ) {
    let name = Message.verify("what.bound", ["level": level.level.rawValue])
    switch level.proof {
    case .certified:
      check.compare(name, expected: bound, found: Int128(level.bound))
    case .solver:
      check.require(
        level.bound <= level.value && Int128(level.bound) >= bound ?? 0,
        .verify("bound-between", ["name": name, "bound": level.bound, "certified": bound ?? 0]))
    }
  }
}
