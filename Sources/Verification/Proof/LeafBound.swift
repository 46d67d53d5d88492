// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What no plan that takes a leaf's branches is below.
///
/// Whatever the whole numbers are, with `m ≥ 0` of rows `a·x ≤ r` and of branches, `s ≤ 0` of lots and
/// `d` of needs, and the reduced costs `q = scale·c + Σ m·a − s − d` of columns that lie between 0 and
/// `u`, `scale·value ≥ Σ s·quantity + Σ d·quantity − Σ m·r + Σ min(0, q)·u` (Neumaier and Shcherbina,
/// "Safe bounds in linear and mixed-integer linear programming", 2004). The bound is rounded up to a
/// multiple of the greatest common divisor of all priorities (level `unmet`) or prices (`purchases`),
/// as all values are.
struct LeafBound {
  /// The least reduced cost, so that sums stay within 128 bits.
  private static let least = -(Int128(1) << 62)

  let arcs: ArcRules
  let reach: Reach
  let allowsUnmet: Bool
  /// What is bound, for messages.
  let name: Message
  /// The right-hand sides of the rows that may have multipliers.
  let limits: [Plan.Certificate.Multiplier.Row: Int128]
  /// How changes count; nil for baselines.
  let replan: Scenario.Replan?

  /// The bound; nil where the leaf is wrong, which is told, or holds no plan.
  func bound(_ leaf: Plan.Certificate.Level, _ check: inout Check) -> Int128? {
    let before = check.failed
    let sum = priced(leaf, &check)
    guard check.failed == before, let sum else { return nil }
    guard leaf.scale > 0 else {
      check.require(sum > 0, "branches-not-empty", ["name": name])
      return nil
    }
    let step = step(of: LevelWeights(leaf.level, replan))
    let divisor = Int128(leaf.scale) * step
    return sum > 0 ? (sum + divisor - 1) / divisor * step : 0
  }

  /// The sum that the whole numbers prove; nil where a multiplier stands twice or binds nothing.
  func priced(_ leaf: Plan.Certificate.Level, _ check: inout Check) -> Int128? {
    var weights = LevelWeights()
    weights.add(leaf.scale, times: LevelWeights(leaf.level, replan))
    var sum = arcs.dualSum(leaf)
    let rows = Set(leaf.multipliers.map(\.row))
    check.require(rows.count == leaf.multipliers.count, "two-multipliers", ["name": name])
    for multiplier in leaf.multipliers {
      let limit = limits[multiplier.row]
      check.require(limit != nil, "binds-nothing", ["name": name, "row": "\(multiplier.row)"])
      guard let limit, rows.count == leaf.multipliers.count else { return nil }
      weights.add(multiplier.value, times: LevelWeights(multiplier.row, replan))
      sum -= Int128(multiplier.value) * limit
    }
    let branches = BranchCosts(leaf.branches)
    return sum + branches.sum + columns(leaf, weights, branches, &check)
  }

  /// What all values of a level are multiples of, at least 1; 1 where arcs count.
  private func step(of level: LevelWeights) -> Int128 {
    guard !level.countsArcs else { return 1 }
    let amounts = arcs.needs.flatMap { [level.purchaseCost($0), level.unmetCost($0)] }
    return max(1, amounts.reduce(0, greatestCommonDivisor))
  }

  /// What columns of negative reduced cost take off at most.
  private func columns(
    _ leaf: Plan.Certificate.Level, _ weights: LevelWeights, _ branches: BranchCosts,
    _ check: inout Check
  ) -> Int128 {
    var sum = Int128(0)
    for (index, need) in arcs.needs.enumerated() {
      let dual = Int128(leaf.demand[index])
      let bought = weights.purchaseCost(need) + branches.bought[index, default: 0] - dual
      let unmet = weights.unmetCost(need) + branches.unmet[index, default: 0] - dual
      sum += taken(bought, need.quantity, "better-buy", ["name": name, "need": index], &check)
      guard allowsUnmet else { continue }
      sum += taken(unmet, need.quantity, "better-unmet", ["name": name, "need": index], &check)
    }
    for (lot, side) in arcs.lots.enumerated() {
      let isRight =
        Int128(leaf.supply[lot]) <= weights.restCost(side) || (reach == .anywhere && side.mustGo)
      check.require(isRight, "dual-positive", ["name": name, "lot": lot])
      arcs.forEachArc(from: lot, reach) { need, arc in
        let dual = Int128(leaf.supply[lot]) + Int128(leaf.demand[need])
        let cost = weights.cost(arc) + branches.served(lot, need) - dual
        let most = min(side.quantity, arcs.needs[need].quantity)
        sum += taken(
          cost, most, "better-serve", ["name": name, "lot": lot, "need": need], &check)
      }
    }
    return sum
  }

  /// What a column takes off where it has a negative reduced cost.
  private func taken(
    _ cost: Int128, _ most: Int64, _ fault: String, _ places: @autoclosure () -> Places,
    _ check: inout Check
  ) -> Int128 {
    check.require(cost >= Self.least, fault, places())
    return cost < 0 && cost >= Self.least ? cost * Int128(most) : 0
  }
}

/// What branches add to the costs of the columns that they count.
private struct BranchCosts {
  /// What keeping the branches to their counts is worth.
  private(set) var sum = Int128(0)
  private(set) var bought: [Int: Int128] = [:]
  private(set) var unmet: [Int: Int128] = [:]
  private var served: [Int: [Int: Int128]] = [:]

  init(_ branches: [Plan.Certificate.Branch]) {
    for branch in branches {
      let cost = Int128(branch.side == .atMost ? branch.multiplier : -branch.multiplier)
      sum -= cost * Int128(branch.count)
      for need in branch.needs.map({ Int($0.index) }) {
        switch branch.column {
        case .bought: bought[need, default: 0] += cost
        case .unmet: unmet[need, default: 0] += cost
        case .served:
          guard let lot = branch.lot.map({ Int($0.index) }) else { continue }
          served[lot, default: [:]][need, default: 0] += cost
        }
      }
    }
  }

  func served(_ lot: Int, _ need: Int) -> Int128 { served[lot]?[need] ?? 0 }
}
