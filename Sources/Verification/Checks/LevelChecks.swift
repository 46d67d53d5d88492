// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks what the head claims of levels, budgets, pins and status.
struct LevelChecks {
  let plan: Plan
  let arcs: ArcRules
  let tally: Tally

  private var scenario: Scenario { arcs.derivation.scenario }
  private var inventory: Inventory { arcs.derivation.inventory }

  /// What the plan reaches at each level.
  var values: [Int128] { tally.values(scenario.objective, scenario.replan) }

  /// Checks that all items of pins that say `go` serve; an infeasible plan says that they cannot.
  var pinCheck: Check {
    var check = Check(.pins)
    for (index, lot) in arcs.lots.enumerated() where lot.mustGo {
      check.require(
        plan.head.status == .infeasible || tally.used[index] == Int128(lot.quantity),
        "must-go", ["lot": index, "used": tally.used[index], "quantity": lot.quantity])
    }
    return check
  }

  /// Checks the budgets; an infeasible plan says that they cannot be kept.
  var budgetCheck: Check {
    var check = Check(.budgets)
    tally.examineSpending(scenario.limits, mayExceed: plan.head.status == .infeasible, &check)
    return check
  }

  private var keepsAllRules: Bool {
    stranded.isEmpty && tally.spending(scenario.limits).allSatisfy { $0.spent <= $0.limit }
  }

  /// The lots of which some items do not serve although all must.
  private var stranded: [Int] {
    arcs.lots.indices.filter {
      arcs.lots[$0].mustGo && tally.used[$0] != Int128(arcs.lots[$0].quantity)
    }
  }

  /// Compares the values of the levels.
  var valueCheck: Check {
    var check = Check(.values)
    let levels = plan.head.levels
    check.compare("what.levels", expected: scenario.objective, found: levels.map(\.level))
    for (level, value) in zip(levels, values) {
      let name = Message(verbatim: level.level.rawValue)
      check.compare(named: name, expected: value, found: Int128(level.value))
    }
    return check
  }

  /// The bounds that the plan's certificate proves, by level; nil where it proves none.
  func bounds(_ check: inout Check) -> [Int128?] {
    let certifier = Certifier(
      arcs: arcs, reach: .anywhere, allowsUnmet: scenario.limits.purchases != nil,
      mayBeOpen: plan.head.status != .optimal, name: .verify("name.plan"))
    return plan.solution.certificate.map { certifier.bounds($0, values: values, &check) }
      ?? values.map { _ in nil }
  }

  /// Compares status and bounds with what is certified.
  func boundCheck(_ bounds: [Int128?]) -> Check {
    var check = Check(.bounds)
    for (level, bound) in zip(plan.head.levels, bounds) { examine(level, bound, &check) }
    let isProven = bounds == values && plan.head.levels.allSatisfy { $0.proof == .certified }
    let hasBaselines = [plan.stayOnly, plan.inherited].allSatisfy(plan.isProven)
    let kept: [Plan.Status] =
      isProven ? [hasBaselines ? .optimal : .stopped] : [.feasible, .stopped]
    let possible = keepsAllRules ? kept : [.infeasible]
    let status = plan.head.status
    check.require(
      possible.contains(status), "status",
      ["expected": Check.either(possible), "found": status.rawValue])
    check.require(status != .infeasible || plan.solution.certificate == nil, "no-duals")
    examineReasons(&check)
    return check
  }

  /// Compares the reasons of an infeasible plan; those of format 1 are words, which only have to be
  /// there.
  private func examineReasons(_ check: inout Check) {
    let isInfeasible = plan.head.status == .infeasible
    let isTold = plan.format == .one
    check.require(plan.head.toldReasons.isEmpty == !(isInfeasible && isTold), "reasons")
    check.compare(
      all: "what.reasons", expected: isInfeasible && !isTold ? reasons : [],
      found: plan.head.reasons
    ) { index, _ in .verify("name.reason", ["number": index]) }
  }

  /// Why the plan does not keep every rule.
  private var reasons: [Plan.Reason] {
    let pins = stranded.map { index in
      let (traits, quantity) = (arcs.lots[index].traits, arcs.lots[index].quantity)
      return Plan.Reason.pins(
        Plan.StrandedItems(
          pins: traits.pins.filter { scenario.pins[$0].rule == .go },
          assetClass: inventory.classes[traits.assetClass].id,
          office: inventory.offices[traits.office].id,
          items: Int64(clamping: Int128(quantity) - tally.used[index]), bound: quantity))
    }
    guard pins.isEmpty, let limit = scenario.limits.moving else { return pins }
    return [.movingBudget(needed: Money(clamping: tally.relocation), limit: limit)]
  }

  private func examine(
    _ level: Plan.LevelResult<Scenario.Level>, _ bound: Int128?, _ check: inout Check
  ) {
    let name = Message.verify("what.bound", ["level": level.level.rawValue])
    // The word of a solver counts for nothing but in plans of format 1.
    guard level.proof == .solver, plan.format == .one else {
      return check.compare(named: name, expected: bound ?? 0, found: Int128(level.bound))
    }
    check.require(
      level.bound <= level.value && Int128(level.bound) >= bound ?? 0, "bound-between",
      ["name": name, "bound": level.bound, "certified": bound ?? 0])
  }
}
