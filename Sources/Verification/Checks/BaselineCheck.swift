// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks a baseline: its flows, its sums and its proof.
struct BaselineCheck {
  private let name: Message
  private let baseline: Plan.Baseline
  private let arcs: ArcRules
  private let reach: Reach

  private var scenario: Scenario { arcs.derivation.scenario }

  /// Checks the baselines, and that wider reach never makes a plan worse.
  static func check(_ arcs: ArcRules, _ plan: Plan, values: [Int128]) -> Check {
    var check = Check(.baselines)
    let (pins, limits) = (arcs.derivation.scenario.pins, arcs.derivation.scenario.limits)
    var (before, isBeyond) = (nothingReused(arcs), false)
    let mayBeOpen = [.stopped, .infeasible].contains(plan.head.status)
    for ((name, baseline), reach) in zip(plan.baselines, [Reach.stay, .inherit]) {
      let one = BaselineCheck(name: name, baseline: baseline, arcs: arcs, reach: reach)
      let tally = one.tally(allowsUnmet: false, &check)
      let after = tally.values(one.scenario.objective)
      _ = one.bounds(.lexicographic, after, mayBeOpen: mayBeOpen, &check)
      check.require(!before.lexicographicallyPrecedes(after), "worse-baseline", ["name": name])
      (before, isBeyond) = (after, tally.spending(limits).contains { $0.spent > $0.limit })
    }
    checkBudgeted(arcs, plan, isBeyond: isBeyond && plan.format != .one, &check)
    if pins.allSatisfy({ $0.rule == .reserve }), limits.purchases == nil, limits.moving == nil,
      arcs.derivation.scenario.replan == nil,
      plan.head.status == .optimal
    {
      check.require(!before.lexicographicallyPrecedes(values), "worse-than-b2")
    }
    return check
  }

  /// The levels of B0, which buys every need.
  private static func nothingReused(_ arcs: ArcRules) -> [Int128] {
    let bought = Plan.Solution(
      purchased: arcs.needs.map(\.quantity), unmet: arcs.needs.map { _ in 0 }, certificate: nil)
    return Tally([], bought, arcs).values(arcs.derivation.scenario.objective)
  }

  /// Checks B2 within the budgets, which stands exactly where B2 breaks a limit.
  private static func checkBudgeted(
    _ arcs: ArcRules, _ plan: Plan, isBeyond: Bool, _ check: inout Check
  ) {
    let name = Message.verify("name.within-budget")
    guard let budgeted = plan.inheritedWithinBudget else {
      return isBeyond ? check.fail("within-budget-missing", ["name": name]) : ()
    }
    check.require(isBeyond, "within-budget-given", ["name": name])
    let one = BaselineCheck(name: name, baseline: budgeted.baseline, arcs: arcs, reach: .inherit)
    let tally = one.tally(allowsUnmet: one.scenario.limits.purchases != nil, &check)
    tally.examineSpending(one.scenario.limits, &check)
    let values = tally.values(one.scenario.objective)
    let bounds = one.bounds(.lagrangian, values, mayBeOpen: true, &check).map { $0 ?? 0 }
    check.compare(
      "what.bounds-of", ["name": name], expected: bounds,
      found: budgeted.bounds.map { Int128($0) })
  }

  /// What the baseline does, compared with what it says of itself.
  private func tally(allowsUnmet: Bool, _ check: inout Check) -> Tally {
    let tally = Tally(flows(&check), baseline.solution, arcs)
    tally.examineSides(name, allowsUnmet: allowsUnmet, &check)
    check.compare(
      "what.levels-of", ["name": name], expected: tally.values(scenario.objective),
      found: baseline.levels.map { Int128($0) })
    check.compare(
      "what.relocation-of", ["name": name], expected: tally.relocation,
      found: Int128(baseline.movingAndRepair))
    return tally
  }

  /// What the certificate proves, by level; nothing where something failed before.
  private func bounds(
    _ method: Plan.Certificate.Method, _ values: [Int128], mayBeOpen: Bool, _ check: inout Check
  ) -> [Int128?] {
    let none = [Int128?](repeating: nil, count: values.count)
    guard check.passed else { return none }
    guard let certificate = baseline.solution.certificate else {
      check.require(mayBeOpen, "no-proof", ["name": name])
      return none
    }
    check.compare("what.proof", ["name": name], expected: method, found: certificate.method)
    return Certifier(
      arcs: arcs, reach: reach,
      allowsUnmet: method == .lagrangian && scenario.limits.purchases != nil,
      mayBeOpen: mayBeOpen, name: name
    ).bounds(certificate, values: values, &check)
  }

  private func flows(_ check: inout Check) -> [Flow] {
    var flows: [Flow] = []
    var last = (-1, -1)
    for flow in baseline.flows {
      let place = (Int(flow.lot.index), Int(flow.need.index))
      check.require(last < place, "out-of-order", ["name": name, "lot": place.0, "need": place.1])
      last = place
      if let arc = arcs.derivation.sides(flow.lot, flow.need).flatMap({ arcs.arc($0, $1, reach) }) {
        flows.append(Flow(lot: place.0, need: place.1, count: flow.count, arc: arc))
      } else {
        check.fail("may-not-serve", ["name": name, "lot": place.0, "need": place.1])
      }
    }
    return flows
  }
}
