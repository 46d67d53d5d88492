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

  /// Checks both baselines, and that wider reach never makes a plan worse.
  static func check(_ arcs: ArcRules, _ plan: Plan, values: [Int128]) -> Check {
    var check = Check(.baselines)
    var before = nothingReused(arcs)
    for ((name, baseline), reach) in zip(plan.baselines, [Reach.stay, .inherit]) {
      let one = BaselineCheck(name: name, baseline: baseline, arcs: arcs, reach: reach)
      let after = one.values(mayBeUnproven: plan.head.status == .stopped, &check)
      check.require(!before.lexicographicallyPrecedes(after), "worse-baseline", ["name": name])
      before = after
    }
    let (pins, limits) = (arcs.derivation.scenario.pins, arcs.derivation.scenario.limits)
    if pins.allSatisfy({ $0.rule == .reserve }), limits.purchases == nil, limits.moving == nil,
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

  private func values(mayBeUnproven: Bool, _ check: inout Check) -> [Int128] {
    let tally = Tally(flows(&check), baseline.solution, arcs)
    let before = check.failed
    tally.examineSides(name, allowsUnmet: false, &check)
    let values = tally.values(scenario.objective)
    check.compare(
      "what.levels-of", ["name": name], expected: values,
      found: baseline.levels.map { Int128($0) })
    check.compare(
      "what.relocation-of", ["name": name], expected: tally.relocation,
      found: Int128(baseline.movingAndRepair))
    guard check.failed == before else { return values }
    if let certificate = baseline.solution.certificate {
      let certifier = Certifier(arcs: arcs, reach: reach, allowsUnmet: false, name: name)
      check.compare(
        "what.proof", ["name": name], expected: .lexicographic, found: certificate.method)
      _ = certifier.bounds(certificate, values: values, &check)
    } else {
      check.require(mayBeUnproven, "no-proof", ["name": name])
    }
    return values
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
