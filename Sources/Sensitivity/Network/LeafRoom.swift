// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// What a leaf of a plan's proof leaves room for at its level: a plan that takes the leaf's branches and is
/// no worse than a value has no column of which one item costs more, by its reduced cost, than that value
/// lies above what the leaf proves.
///
/// Reduced costs are those of `Plan.Certificate.Method.lagrangian`: with them, `scale · value` of any such
/// plan is at least the leaf's sum and Σ reduced cost · items of columns of positive reduced cost.
struct LeafRoom: Sendable {
  private let leaf: Plan.Certificate.Level
  private let weights: WideWeights
  private let branches: [Column: Int128]
  /// By how much a value lies above what the leaf proves; below 0 where it holds no such plan.
  private var room: Int128

  private enum Column: Hashable {
    case served(lot: Int, need: Int)
    case bought(need: Int)
    case unmet(need: Int)
  }

  /// - Parameters:
  ///   - value: what plans reach at the level at most.
  ///   - limits: the right-hand sides of rows.
  init(
    _ leaf: Plan.Certificate.Level, of plan: Plan, _ components: [Component],
    noWorseThan value: Int64,
    _ limits: (Plan.Certificate.Multiplier.Row) -> Int64
  ) {
    self.leaf = leaf
    var weights = WideWeights()
    weights.add(Weights(leaf.level), times: leaf.scale)
    room = Int128(leaf.scale) * Int128(value)
    for multiplier in leaf.multipliers {
      weights.add(Weights(multiplier.row), times: multiplier.value)
      room += Int128(multiplier.value) * Int128(limits(multiplier.row))
    }
    self.weights = weights
    let costs = Self.branchCosts(leaf)
    (branches, room) = (costs.columns, room + costs.limits)
    for (lot, dual) in zip(plan.lots, leaf.supply) { room -= Int128(lot.quantity) * Int128(dual) }
    for (need, dual) in zip(plan.needs, leaf.demand) {
      room -= Int128(need.quantity) * Int128(dual)
    }
    room -= columnsBelow(components, allowsUnmet: plan.head.scenario.limits.purchases != nil)
  }

  private static func branchCosts(
    _ leaf: Plan.Certificate.Level
  ) -> (columns: [Column: Int128], limits: Int128) {
    var (columns, limits) = ([Column: Int128](), Int128(0))
    for branch in leaf.branches where branch.multiplier != 0 {
      let cost = Int128(branch.side == .atMost ? branch.multiplier : -branch.multiplier)
      limits += cost * Int128(branch.count)
      for need in branch.needs.map({ Int($0.index) }) {
        switch branch.column {
        case .bought: columns[.bought(need: need), default: 0] += cost
        case .unmet: columns[.unmet(need: need), default: 0] += cost
        case .served:
          guard let lot = branch.lot.map({ Int($0.index) }) else { continue }
          columns[.served(lot: lot, need: need), default: 0] += cost
        }
      }
    }
    return (columns, limits)
  }

  /// What columns of negative reduced cost take off at most.
  private func columnsBelow(_ components: [Component], allowsUnmet: Bool) -> Int128 {
    var sum = Int128(0)
    for component in components {
      let market = component.market
      for (index, need) in market.needs.enumerated() {
        let whole = component.needs[index]
        sum += min(0, reduced(buying: need, whole)) * Int128(need.demand)
        if allowsUnmet { sum += min(0, reduced(lacking: need, whole)) * Int128(need.demand) }
      }
      for lot in market.lots.indices {
        market.forEachArc(of: lot) { need, arc in
          let most = min(market.lots[lot].supply, market.needs[need].demand)
          let cost = reduced(arc, component.lots[lot], component.needs[need])
          sum += min(0, cost) * Int128(most)
        }
      }
    }
    return sum
  }

  private func reduced(_ arc: Arc, _ lot: Int, _ need: Int) -> Int128 {
    weights.cost(arc) + (branches.isEmpty ? 0 : branches[.served(lot: lot, need: need)] ?? 0)
      - Int128(leaf.supply[lot]) - Int128(leaf.demand[need])
  }

  private func reduced(buying side: Market.NeedSide, _ need: Int) -> Int128 {
    weights.purchases * Int128(side.price) + (branches[.bought(need: need)] ?? 0)
      - Int128(leaf.demand[need])
  }

  private func reduced(lacking side: Market.NeedSide, _ need: Int) -> Int128 {
    weights.unmet * Int128(side.priority) + (branches[.unmet(need: need)] ?? 0)
      - Int128(leaf.demand[need])
  }
}

/// Lots and needs are those of the whole plan.
extension LeafRoom {
  /// Whether it holds such a plan at all, as far as it proves.
  var isOpen: Bool { room >= 0 }

  /// Whether such a plan may have an item of a lot serve a need.
  func allows(_ arc: Arc, _ lot: Int, _ need: Int) -> Bool { reduced(arc, lot, need) <= room }

  /// Whether such a plan may buy one.
  func allowsBuying(_ side: Market.NeedSide, _ need: Int) -> Bool {
    reduced(buying: side, need) <= room
  }

  /// Whether such a plan may leave one unmet.
  func allowsLacking(_ side: Market.NeedSide, _ need: Int) -> Bool {
    reduced(lacking: side, need) <= room
  }

  /// Whether such a plan may leave an item of a lot over.
  func allowsRest(_ lot: Int) -> Bool { -Int128(leaf.supply[lot]) <= room }
}

/// Weights that no multiplier is too large for.
private struct WideWeights {
  private(set) var unmet = Int128(0)
  private(set) var purchases = Int128(0)
  private var transfers = Int128(0)
  private var relocation = Int128(0)
  private var penalty = Int128(0)

  mutating func add(_ weights: Weights, times factor: Int64) {
    unmet += Int128(weights.unmet) * Int128(factor)
    purchases += Int128(weights.purchases) * Int128(factor)
    transfers += Int128(weights.transfers) * Int128(factor)
    relocation += Int128(weights.relocation) * Int128(factor)
    penalty += Int128(weights.penalty) * Int128(factor)
  }

  func cost(_ arc: Arc) -> Int128 {
    transfers * Int128(arc.transfer) + relocation * Int128(arc.relocation)
      + penalty * Int128(arc.penalty)
  }
}

extension Weights {
  /// What a row counts.
  fileprivate init(_ row: Plan.Certificate.Multiplier.Row) {
    self.init()
    switch row {
    case .purchaseBudget: purchases = 1
    case .movingBudget: relocation = 1
    case .level(let level): self = Weights(level)
    }
  }
}
