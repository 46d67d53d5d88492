// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Words

/// Checks a plan against an inventory, without trusting the planner or the solver.
///
/// Everything that can be derived is derived again from the inventory and the scenario that the plan
/// names, in whole numbers; only distances from coordinates rest on floating point, where the plan may
/// round either way what is within 1 µm of a half metre. The proof of the levels is exact for the
/// distances that the plan records and, for all other pairs of offices, those worked out here. A plan
/// is read as hostile input: whatever it holds, the answer is a verdict.
public struct Verifier: Sendable {
  let inventory: Inventory
  /// The plan from which re-plans go on.
  let former: Plan.Former?

  /// A verifier of plans for an inventory.
  ///
  /// - Parameter former: the plan from which a re-plan goes on, which is taken as it is.
  public init(inventory: Inventory, former: Plan.Former? = nil) {
    (self.inventory, self.former) = (inventory, former)
  }

  /// Makes every check; where one fails that others rest on, those are left out and the check
  /// `completeness` says so.
  public func verify(_ plan: Plan) -> Verdict {
    let ways = WayTable(inventory, detour: plan.head.scenario.moving.detour)
    let magnitudes = Check.magnitudes(plan, inventory, ways)
    guard magnitudes.passed else {
      return verdict([magnitudes], leftOut: .verify("left-out.everything"))
    }
    let premises = premisesChecks(plan, ways)
    let known = formerCheck(plan)
    let head = Derivation.headCheck(plan, inventory)
    let checks = [magnitudes, head] + [known].compactMap(\.self) + premises
    guard known?.passed ?? true else {
      return verdict(checks, leftOut: .verify("left-out.former-on"))
    }
    guard premises.first?.passed ?? true else {
      return verdict(checks, leftOut: .verify("left-out.premises-on"))
    }
    let derivation = derivation(of: plan)
    let baselines = baselines(of: plan)
    let own = [
      derivation.needCheck(plan), derivation.supplyCheck(plan),
      derivation.lotCheck(plan, ofBaselines: baselines),
    ]
    guard own.allSatisfy(\.passed) else {
      return verdict(checks + own, leftOut: .verify("left-out.assignments-on"))
    }
    return decided(plan, derivation, baselines ?? derivation, ways, checks + own)
  }

  /// What the register has for each need of a plan that is bought for or left unmet, for plans of
  /// format 1, which do not tell it; nil where the plan contradicts the inventory.
  public func shortfalls(of plan: Plan) -> [Plan.Shortfall]? {
    let ways = WayTable(inventory, detour: plan.head.scenario.moving.detour)
    guard Check.magnitudes(plan, inventory, ways).passed else { return nil }
    let derivation = derivation(of: plan)
    guard derivation.needCheck(plan).passed, derivation.lotCheck(plan).passed else { return nil }
    let assignments = AssignmentCheck(derivation, ways, plan)
    let tally = Tally(assignments.flows, plan.solution, assignments.arcs)
    guard assignments.check.passed, tally.isComplete else { return nil }
    return ShortfallDerivation(assignments.arcs, assignments.flows).shortfalls(plan.solution)
  }

  /// The arcs that the rules allow between the lots and needs of a plan that holds.
  func arcs(of plan: Plan) -> ArcRules {
    let ways = WayTable(inventory, detour: plan.head.scenario.moving.detour)
    return AssignmentCheck(derivation(of: plan), ways, plan).arcs
  }

  /// What follows for the workplaces that a plan chooses, or else those of the inventory.
  private func derivation(of plan: Plan) -> Derivation {
    let placed = plan.premises.map { WorkplaceDerivation($0, inventory).placed() }
    return Derivation(plan.head.scenario, placed ?? inventory, plan.format, past(of: plan))
  }

  /// What follows for the baselines of a re-plan, which know the register alone; nil where a plan begins
  /// anew.
  private func baselines(of plan: Plan) -> Derivation? {
    guard plan.replan != nil else { return nil }
    let placed = plan.premises.map { WorkplaceDerivation($0, inventory).placed() }
    return Derivation(plan.head.scenario, placed ?? inventory, plan.format)
  }

  private func premisesChecks(_ plan: Plan, _ ways: WayTable) -> [Check] {
    switch (plan.head.scenario.premises, plan.premises) {
    case (nil, nil): return []
    case (let rules?, let premises?):
      let derivation = PremisesDerivation(plan.head.scenario, rules, inventory, ways)
      return PremisesVerifier(plan: plan, premises: premises, derivation: derivation).checks()
    case (nil, _): return [Check(.placements, problems: [.verify("premises-not-chosen")])]
    case (_, nil): return [Check(.placements, problems: [.verify("premises-missing")])]
    }
  }

  /// Checks what was decided between the lots and needs.
  private func decided(
    _ plan: Plan, _ derivation: Derivation, _ ground: Derivation, _ ways: WayTable,
    _ checks: [Check]
  ) -> Verdict {
    let assignments = AssignmentCheck(derivation, ways, plan)
    let tally = Tally(assignments.flows, plan.solution, assignments.arcs)
    let balance = BalanceCheck.check(derivation, plan, tally)
    let checks = checks + [assignments.check, balance]
    guard assignments.check.passed, balance.passed else {
      return verdict(checks, leftOut: .verify("left-out.levels-on"))
    }
    let levels = LevelChecks(plan: plan, arcs: assignments.arcs, tally: tally)
    let values = levels.values
    let ((bounds, certificate), (told, baselines)) = sideBySide {
      var check = Check(.certificate)
      return (levels.bounds(&check), check)
    } and: {
      let shortfalls = ShortfallDerivation(assignments.arcs, assignments.flows)
      let arcs =
        plan.replan == nil ? assignments.arcs : ArcRules(ground, assignments.arcs.ways)
      return (
        plan.format == .one ? [] : [shortfalls.check(plan)],
        BaselineCheck.check(arcs, plan, values: values)
      )
    }
    let proven = [
      levels.pinCheck, levels.budgetCheck, levels.valueCheck, certificate,
      levels.boundCheck(bounds),
    ]
    let replan = ReplanCheck.check(plan, assignments.arcs, assignments.flows)
    return Verdict(
      checks: checks + proven + told + [replan].compactMap(\.self)
        + [baselines, Check(.completeness)],
      levels: derivation.scenario.objective.indices.map {
        Verdict.Level(
          level: derivation.scenario.objective[$0], value: values[$0], certifiedBound: bounds[$0])
      })
  }

  private func verdict(_ checks: [Check], leftOut: Message) -> Verdict {
    let problem = Message.verify("left-out", ["checks": leftOut])
    return Verdict(checks: checks + [Check(.completeness, problems: [problem])], levels: [])
  }
}
