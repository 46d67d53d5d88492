// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks duals against every column of a problem: all possible arcs, purchases, and unmet items.
///
/// Lexicographic: with `c` the costs of a column as a vector over the levels, `s ≤ 0` the duals of lots
/// and `d` those of needs, `c − s − d ≥ 0` for every column gives for every plan `x`
/// `Σ c·x ≥ Σ s·quantity + Σ d·quantity`, all compared lexicographically. Where the plan attains this,
/// none is better. A lot that must go serves with all its items, so that its dual may have either sign.
///
/// Lagrangian: the same for one level at a time, with whole multipliers `m ≥ 0` of rows `a·x ≤ r` added
/// to the cost: `scale·c + Σ m·a − s − d ≥ 0` proves
/// `scale·value ≥ Σ s·quantity + Σ d·quantity − Σ m·r`. The bound is rounded up to a multiple of the
/// greatest common divisor of all priorities (level `unmet`) or prices (`purchases`), as all values are.
struct Certifier {
  let arcs: ArcRules
  let reach: Reach
  let allowsUnmet: Bool
  /// What is bound, for messages.
  let name: Message

  private var scenario: Scenario { arcs.derivation.scenario }

  /// The bounds that a certificate proves, by level; nil where it proves none.
  ///
  /// - Parameter values: what the plan reaches at each level.
  func bounds(
    _ certificate: Plan.Certificate, values: [Int128], _ check: inout Check
  ) -> [Int128?] {
    let none = [Int128?](repeating: nil, count: values.count)
    guard hasShape(certificate, &check) else { return none }
    if certificate.method == .lexicographic {
      return lexicographic(certificate.levels, values, &check) ? values : none
    }
    return scenario.objective.enumerated().map { index, level in
      certificate.levels.first { $0.level == level }
        .flatMap { lagrangian($0, earlier: Array(values[..<index]), &check) }
    }
  }

  /// Whether the duals fit lots and needs; the Lagrangian method may leave levels unproven.
  private func hasShape(_ certificate: Plan.Certificate, _ check: inout Check) -> Bool {
    let before = check.failed
    let levels = certificate.levels.map(\.level)
    let proven = scenario.objective.filter(levels.contains)
    check.compare(
      "what.duals-levels", ["name": name],
      expected: certificate.method == .lexicographic ? scenario.objective : proven, found: levels)
    for level in certificate.levels {
      check.require(
        level.supply.count == arcs.lots.count && level.demand.count == arcs.needs.count,
        "duals-unmatched", ["name": name, "level": level.level.rawValue])
    }
    return check.failed == before
  }

  private func mustGo(_ lot: Int) -> Bool { reach == .anywhere && arcs.lots[lot].mustGo }

  private func dualSum(_ level: Plan.Certificate.Level) -> Int128 {
    let quantities = arcs.lots.map(\.quantity) + arcs.needs.map(\.quantity)
    return zip(quantities, level.supply + level.demand).reduce(0) {
      $0 + Int128($1.0) * Int128($1.1)
    }
  }
}

extension Certifier {
  private func lexicographic(
    _ levels: [Plan.Certificate.Level], _ values: [Int128], _ check: inout Check
  ) -> Bool {
    let before = check.failed
    for (level, value) in zip(levels, values) {
      let name = Message.verify("part", ["name": name, "member": level.level.rawValue])
      check.require(level.scale == 1 && level.multipliers.isEmpty, "scale-given", ["name": name])
      check.compare("what.duals-sum", ["name": name], expected: value, found: dualSum(level))
    }
    examine(levels, scenario.objective.map { LevelWeights($0) }, &check)
    return check.failed == before
  }

  /// Lagrangian bound of one level.
  private func lagrangian(
    _ level: Plan.Certificate.Level, earlier: [Int128], _ check: inout Check
  ) -> Int128? {
    let before = check.failed
    var weights = LevelWeights()
    weights.add(level.scale, times: LevelWeights(level.level))
    var sum = dualSum(level)
    let rows = Set(level.multipliers.map(\.row))
    check.require(rows.count == level.multipliers.count, "two-multipliers", ["name": name])
    for multiplier in level.multipliers {
      let side = rightHandSide(of: multiplier.row, earlier)
      check.require(side != nil, "binds-nothing", ["name": name, "row": "\(multiplier.row)"])
      guard let side, rows.count == level.multipliers.count else { return nil }
      weights.add(multiplier.value, times: LevelWeights(multiplier.row))
      sum -= Int128(multiplier.value) * Int128(side)
    }
    examine([level], [weights], &check)
    guard check.failed == before else { return nil }
    let step = step(of: LevelWeights(level.level))
    let divisor = Int128(level.scale) * step
    return sum > 0 ? (sum + divisor - 1) / divisor * step : 0
  }

  /// What all values of a level are multiples of, at least 1; 1 where arcs count.
  private func step(of level: LevelWeights) -> Int128 {
    guard !level.countsArcs else { return 1 }
    let amounts = arcs.needs.flatMap { [level.purchaseCost($0), level.unmetCost($0)] }
    return max(1, amounts.reduce(0, greatestCommonDivisor))
  }

  private func rightHandSide(
    of row: Plan.Certificate.Multiplier.Row, _ earlier: [Int128]
  ) -> Int64? {
    switch row {
    case .purchaseBudget: scenario.limits.purchases
    case .movingBudget: scenario.limits.moving
    case .level(let level):
      zip(scenario.objective, earlier).first { $0.0 == level }.flatMap { Int64(exactly: $0.1) }
    }
  }

  /// Checks all signs: duals of lots, and the reduced costs of all columns.
  private func examine(
    _ levels: [Plan.Certificate.Level], _ weights: [LevelWeights], _ check: inout Check
  ) {
    let duals = DualVectors(
      weights: weights, supply: levels.map(\.supply), demand: levels.map(\.demand))
    for (index, need) in arcs.needs.enumerated() {
      let isNotBought = duals.sign(need: index) { $0.purchaseCost(need) } >= 0
      check.require(isNotBought, "better-buy", ["name": name, "need": index])
      let isServed = !allowsUnmet || duals.sign(need: index) { $0.unmetCost(need) } >= 0
      check.require(isServed, "better-unmet", ["name": name, "need": index])
    }
    for lot in arcs.lots.indices {
      let mayRest = mustGo(lot) || duals.sign(lot: lot) { _ in 0 } >= 0
      check.require(mayRest, "dual-positive", ["name": name, "lot": lot])
      var columns = 0
      arcs.forEachArc(from: lot, reach) { need, arc in
        columns += 1
        if duals.sign(lot: lot, need: need, cost: { $0.cost(arc) }) < 0 {
          check.fail("better-serve", ["name": name, "lot": lot, "need": need])
        }
      }
      check.count(columns)
    }
  }
}
