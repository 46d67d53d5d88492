// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// What a plan leaves of its budgets: a change of the optimum that ignores budgets is that within them
/// where what brings it about keeps them.
struct BudgetRoom: Sendable {
  /// What purchases may cost more; nil for any amount.
  private let purchases: Money?
  /// What moving and repair may cost more; nil for any amount.
  private let relocation: Money?

  init(_ plan: Plan) {
    let bought = zip(plan.needs, plan.solution.purchased).reduce(Int64(0)) {
      $0 + $1.0.price * $1.1
    }
    let moved = plan.assignments.reduce(Int64(0)) {
      $0 + $1.items.count * ($1.cost.moving + $1.cost.repair)
    }
    let limits = plan.head.scenario.limits
    purchases = limits.purchases.map { $0 - bought }
    relocation = limits.moving.map { $0 - moved }
  }

  /// Whether a way of a residual network, closed by an arc or an item from outside, keeps the budgets.
  ///
  /// - Parameter arc: the arc of the item that is forced or added; nil where one is lost.
  func holds(_ way: [Int], in network: SolvedMarket, with arc: Arc?) -> Bool {
    guard purchases != nil || relocation != nil else { return true }
    var (bought, moved): (Money, Money) = (0, arc?.relocation ?? 0)
    for (start, end) in zip(way, way.dropFirst()) {
      switch (network.kind(of: start), network.kind(of: end)) {
      case (.ground, .need(let need)): bought += network.market.needs[need].price
      case (.need(let need), .ground): bought -= network.market.needs[need].price
      case (.lot(let lot), .need(let need)):
        moved += network.market.arc(from: lot, to: need)?.relocation ?? 0
      case (.need(let need), .lot(let lot)):
        moved -= network.market.arc(from: lot, to: need)?.relocation ?? 0
      default: break
      }
    }
    return holds(purchases: bought, relocation: moved)
  }

  /// Whether so much more for purchases and for moving and repair keeps the budgets.
  func holds(purchases bought: Money, relocation moved: Money) -> Bool {
    bought <= purchases ?? .max && moved <= relocation ?? .max
  }
}
