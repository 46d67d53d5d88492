// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks duals against every column of a problem: all possible arcs, purchases, and unmet items.
///
/// Lexicographic: with `c` the costs of a column as a vector over the levels, `s ≤ 0` the duals of lots (in
/// a re-plan no more than what an item counts that rests) and `d` those of needs, `c − s − d ≥ 0` for every column gives for every plan `x`
/// `Σ c·x ≥ Σ s·quantity + Σ d·quantity`, all compared lexicographically. Where the plan attains this,
/// none is better. A lot that must go serves with all its items, so that its dual may have either sign.
/// Where a search was stopped, the duals end with the level that was in work: there they may prove less
/// than the plan's value.
///
/// Lagrangian: one level at a time, by the least bound of leaves that together hold every plan
/// (`BranchCover`, `LeafBound`).
struct Certifier {
  let arcs: ArcRules
  let reach: Reach
  let allowsUnmet: Bool
  /// Whether lexicographic duals may prove less than all values.
  let mayBeOpen: Bool
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
      return lexicographic(certificate.levels, values, &check) ?? none
    }
    return scenario.objective.enumerated().map { index, level in
      let leaves = certificate.levels.filter { $0.level == level }
      return leaves.isEmpty ? nil : lagrangian(leaves, Array(values[..<index]), &check)
    }
  }

  /// Whether the duals fit lots and needs; the Lagrangian method may leave levels unproven, and may
  /// have several leaves of one.
  private func hasShape(_ certificate: Plan.Certificate, _ check: inout Check) -> Bool {
    let before = check.failed
    var levels = certificate.levels.map(\.level)
    let proven: [Scenario.Level]
    if certificate.method == .lexicographic {
      proven = Array(scenario.objective.prefix(mayBeOpen ? max(1, levels.count) : .max))
    } else {
      proven = scenario.objective.filter(levels.contains)
      levels = levels.enumerated().filter { $0 == 0 || levels[$0 - 1] != $1 }.map(\.element)
    }
    check.compare("what.duals-levels", ["name": name], expected: proven, found: levels)
    for level in certificate.levels {
      check.require(
        level.supply.count == arcs.lots.count && level.demand.count == arcs.needs.count,
        "duals-unmatched", ["name": name, "level": level.level.rawValue])
    }
    return check.failed == before
  }

  /// How changes count; nil for baselines, which know of no plan before.
  private var replan: Scenario.Replan? { reach == .anywhere ? scenario.replan : nil }

  private func mustGo(_ lot: Int) -> Bool { reach == .anywhere && arcs.lots[lot].mustGo }
}

extension Certifier {
  private func lexicographic(
    _ levels: [Plan.Certificate.Level], _ values: [Int128], _ check: inout Check
  ) -> [Int128?]? {
    let before = check.failed
    var bounds = [Int128?](repeating: nil, count: values.count)
    for (index, level) in levels.enumerated() {
      let name = Message.verify("part", ["name": name, "member": level.level.rawValue])
      let isPlain = level.scale == 1 && level.multipliers.isEmpty && level.branches.isEmpty
      check.require(isPlain, "scale-given", ["name": name])
      let (sum, isLast) = (arcs.dualSum(level), index == levels.count - 1)
      bounds[index] = mayBeOpen && isLast ? min(max(0, sum), values[index]) : values[index]
      let expected = mayBeOpen && isLast && sum < values[index] ? sum : values[index]
      check.compare("what.duals-sum", ["name": name], expected: expected, found: sum)
    }
    examine(levels, levels.map { LevelWeights($0.level, replan) }, &check)
    return check.failed == before ? bounds : nil
  }

  /// The least bound of the leaves of one level, whose branchings must leave no plan out.
  private func lagrangian(
    _ leaves: [Plan.Certificate.Level], _ earlier: [Int128], _ check: inout Check
  ) -> Int128? {
    let before = check.failed
    let told = Message.verify("part", ["name": name, "member": leaves[0].level.rawValue])
    check.require(BranchCover.holds(leaves.map(\.branches)), "branches-open", ["name": told])
    let leaf = LeafBound(
      arcs: arcs, reach: reach, allowsUnmet: allowsUnmet, name: told,
      limits: limits(earlier), replan: replan)
    let bounds = leaves.compactMap { leaf.bound($0, &check) }
    check.require(!bounds.isEmpty, "branches-empty", ["name": told])
    return check.failed == before ? bounds.min() : nil
  }

  /// The right-hand sides of the rows that bind all classes.
  private func limits(_ earlier: [Int128]) -> [Plan.Certificate.Multiplier.Row: Int128] {
    var limits: [Plan.Certificate.Multiplier.Row: Int128] = [:]
    limits[.purchaseBudget] = scenario.limits.purchases.map { Int128($0) }
    limits[.movingBudget] = scenario.limits.moving.map { Int128($0) }
    for (level, value) in zip(scenario.objective, earlier) { limits[.level(level)] = value }
    return limits
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
      let mayRest = mustGo(lot) || duals.sign(lot: lot) { $0.restCost(arcs.lots[lot]) } >= 0
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
