// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Words

/// Checks a plan against an inventory, without trusting the planner or the solver.
///
/// Everything that can be derived is derived again from the inventory and the scenario that the plan
/// names, in whole numbers; only distances from coordinates rest on floating point, where the plan may
/// differ by 1 m. The proof of the levels is exact for the distances that the plan records and, for all
/// other pairs of offices, those worked out here. A plan is read as hostile input: whatever it holds,
/// the answer is a verdict.
public struct Verifier: Sendable {
  private let inventory: Inventory

  /// A verifier of plans for an inventory.
  public init(inventory: Inventory) { self.inventory = inventory }

  /// Makes every check; where one fails that others rest on, those are left out and the check
  /// `completeness` says so.
  public func verify(_ plan: Plan) -> Verdict {
    let ways = WayTable(inventory, detour: plan.head.scenario.moving.detour)
    let magnitudes = Magnitudes.check(plan, inventory, ways)
    guard magnitudes.passed else {
      return verdict([magnitudes], leftOut: .verify("left-out.everything"))
    }
    let premises = premisesChecks(plan, ways)
    let checks = [magnitudes, Derivation.headCheck(plan, inventory)] + premises
    guard premises.first?.passed ?? true else {
      return verdict(checks, leftOut: .verify("left-out.premises-on"))
    }
    let placed = plan.premises.map { WorkplaceDerivation($0, inventory).placed() }
    return equipped(plan, placed ?? inventory, ways, checks)
  }

  /// What the register has for each need of a plan that is bought for or left unmet, for plans of
  /// format 1, which do not tell it; nil where the plan contradicts the inventory.
  public func shortfalls(of plan: Plan) -> [Plan.Shortfall]? {
    let ways = WayTable(inventory, detour: plan.head.scenario.moving.detour)
    guard Magnitudes.check(plan, inventory, ways).passed else { return nil }
    let placed = plan.premises.map { WorkplaceDerivation($0, inventory).placed() } ?? inventory
    let derivation = Derivation(plan.head.scenario, placed)
    guard derivation.needCheck(plan).passed, derivation.lotCheck(plan).passed else { return nil }
    let assignments = AssignmentCheck(derivation, ways, plan)
    guard assignments.check.passed, plan.solution.purchased.count == plan.needs.count,
      plan.solution.unmet.count == plan.needs.count
    else { return nil }
    return ShortfallDerivation(derivation, assignments.arcs, assignments.flows)
      .shortfalls(plan.solution)
  }

  private func premisesChecks(_ plan: Plan, _ ways: WayTable) -> [Check] {
    switch (plan.head.scenario.premises, plan.premises) {
    case (nil, nil): return []
    case (let rules?, let premises?):
      return PremisesVerifier(plan, premises, rules, inventory, ways).checks()
    case (let rules, _):
      var check = Check(.placements)
      check.require(
        false, rules == nil ? .verify("premises-not-chosen") : .verify("premises-missing"))
      return [check]
    }
  }

  /// Checks the equipment of the workplaces that an inventory has.
  private func equipped(
    _ plan: Plan, _ placed: Inventory, _ ways: WayTable, _ checks: [Check]
  ) -> Verdict {
    let derivation = Derivation(plan.head.scenario, placed)
    let own = [derivation.needCheck(plan), derivation.supplyCheck(plan), derivation.lotCheck(plan)]
    guard own.allSatisfy(\.passed) else {
      return verdict(checks + own, leftOut: .verify("left-out.assignments-on"))
    }
    return decided(plan, derivation, ways, checks + own)
  }

  /// Checks what was decided between the lots and needs.
  private func decided(
    _ plan: Plan, _ derivation: Derivation, _ ways: WayTable, _ checks: [Check]
  ) -> Verdict {
    let assignments = AssignmentCheck(derivation, ways, plan)
    let tally = Tally(assignments.flows, plan.solution, assignments.arcs)
    let balance = BalanceCheck.check(derivation, plan, tally)
    let checks = checks + [assignments.check, balance]
    guard assignments.check.passed, balance.passed else {
      return verdict(checks, leftOut: .verify("left-out.levels-on"))
    }
    let levels = LevelChecks(
      derivation: derivation, plan: plan, arcs: assignments.arcs, tally: tally)
    let values = levels.values
    var certificate = Check(.certificate)
    let bounds = bounds(plan, derivation, assignments.arcs, values, &certificate)
    let baselines = BaselineCheck.check(derivation, assignments.arcs, plan, values: values)
    let shortfalls = ShortfallDerivation(derivation, assignments.arcs, assignments.flows)
    let results = zip(derivation.scenario.objective.indices, values).map { index, value in
      Verdict.Level(
        level: derivation.scenario.objective[index], value: value, certifiedBound: bounds[index])
    }
    return Verdict(
      checks: checks + [
        levels.pinCheck, levels.budgetCheck, levels.valueCheck, certificate,
        levels.boundCheck(bounds),
      ] + (plan.format == .one ? [] : [shortfalls.check(plan)]) + [
        baselines, Check(.completeness),
      ], levels: results)
  }

  private func bounds(
    _ plan: Plan, _ derivation: Derivation, _ arcs: ArcRules, _ values: [Int128],
    _ check: inout Check
  ) -> [Int128?] {
    guard let certificate = plan.solution.certificate else {
      return values.map { _ in nil }
    }
    return Certifier(
      arcs: arcs, reach: .anywhere, allowsUnmet: derivation.scenario.limits.purchases != nil,
      scenario: derivation.scenario, name: .verify("name.plan")
    ).bounds(certificate, values: values, &check)
  }

  private func verdict(_ checks: [Check], leftOut: Message) -> Verdict {
    var completeness = Check(.completeness)
    completeness.require(false, .verify("left-out", ["checks": leftOut]))
    return Verdict(checks: checks + [completeness], levels: [])
  }
}
