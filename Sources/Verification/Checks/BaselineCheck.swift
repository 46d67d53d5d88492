// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks a baseline: its flows, its sums and its proof.
struct BaselineCheck {
  private let name: Message
  private let baseline: Plan.Baseline
  private let derivation: Derivation
  private let arcs: ArcRules
  private let reach: Reach

  /// Checks both baselines, and that wider reach never makes a plan worse.
  static func check(
    _ derivation: Derivation, _ arcs: ArcRules, _ plan: Plan, values: [Int128]
  ) -> Check {
    var check = Check(.baselines)
    var before = nothingReused(derivation, arcs)
    for ((name, baseline), reach) in zip(plan.baselines, [Reach.stay, .inherit]) {
      let one = BaselineCheck(
        name: name, baseline: baseline, derivation: derivation, arcs: arcs, reach: reach)
      let after = one.values(mayBeUnproven: plan.head.status == .stopped, &check)
      check.require(
        !before.lexicographicallyPrecedes(after), .verify("worse-baseline", ["name": name]))
      before = after
    }
    let binds = derivation.scenario.pins.contains { $0.rule != .reserve }
    let limits = derivation.scenario.limits
    if !binds, limits.purchases == nil, limits.moving == nil, plan.head.status == .optimal {
      check.require(!before.lexicographicallyPrecedes(values), .verify("worse-than-b2"))
    }
    return check
  }

  /// The levels of B0, which buys every need.
  private static func nothingReused(_ derivation: Derivation, _ arcs: ArcRules) -> [Int128] {
    derivation.scenario.objective.map { level in
      let weights = LevelWeights(level)
      return arcs.needs.reduce(0) { $0 + Int128($1.quantity) * weights.purchaseCost($1) }
    }
  }

  private func values(mayBeUnproven: Bool, _ check: inout Check) -> [Int128] {
    let tally = Tally(flows(&check), baseline.solution, arcs)
    let before = check.failed
    tally.examineSides(name, derivation.needs.needs, allowsUnmet: false, &check)
    let values = derivation.scenario.objective.map { tally.value(LevelWeights($0)) }
    check.compare(
      .verify("what.levels-of", ["name": name]), expected: values,
      found: baseline.levels.map { Int128($0) })
    check.compare(
      .verify("what.relocation-of", ["name": name]), expected: tally.relocation,
      found: Int128(baseline.movingAndRepair))
    guard check.failed == before else { return values }
    if let certificate = baseline.solution.certificate {
      let certifier = Certifier(
        arcs: arcs, reach: reach, allowsUnmet: false, scenario: derivation.scenario, name: name)
      check.compare(
        .verify("what.proof", ["name": name]), expected: .lexicographic, found: certificate.method)
      _ = certifier.bounds(certificate, values: values, &check)
    } else {
      check.require(mayBeUnproven, .verify("no-proof", ["name": name]))
    }
    return values
  }

  private func flows(_ check: inout Check) -> [Flow] {
    var flows: [Flow] = []
    var last = (-1, -1)
    for flow in baseline.flows {
      let place = (Int(flow.lot.index), Int(flow.need.index))
      check.require(
        last < place, .verify("out-of-order", ["name": name, "lot": place.0, "need": place.1]))
      last = place
      guard arcs.lots.indices.contains(place.0), arcs.needs.indices.contains(place.1),
        let arc = arcs.arc(place.0, place.1, reach)
      else {
        check.require(
          false, .verify("may-not-serve", ["name": name, "lot": place.0, "need": place.1]))
        continue
      }
      flows.append(Flow(lot: place.0, need: place.1, count: flow.count, arc: arc))
    }
    return flows
  }
}
