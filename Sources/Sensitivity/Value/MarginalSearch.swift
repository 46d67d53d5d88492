// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// The marginal values of one market: one search from the ground, and one to it.
struct MarginalSearch {
  private let network: SolvedMarket
  private let budgets: BudgetRoom
  private let items: MarketItems
  /// The cheapest ways from the ground: what replaces a lost item.
  private let replacing: ResidualTree
  /// The cheapest ways to the ground: what becomes of an item too many.
  private let spending: ResidualTree

  init(
    _ network: SolvedMarket, _ items: MarketItems, _ budgets: BudgetRoom
  ) throws(SensitivityError) {
    (self.network, self.items, self.budgets) = (network, items, budgets)
    replacing = try ResidualTree(network, .away, network.ground)
    spending = try ResidualTree(network, .toward, network.ground)
  }

  /// The values of the market's classes at all offices, by class, then office.
  func marginals() -> [Marginal] { items.marginals(more: more, fewer: fewer) }

  private func more(_ lot: Market.LotSide) -> Change {
    var best: (cost: LevelVector, need: Int, arc: Arc)?
    for offer in lot.offers {
      for need in offer.needs {
        guard let way = spending.cost(network.node(ofNeed: need)),
          let arc = network.market.arc(
            from: lot, to: network.market.needs[need], penalty: offer.penalty)
        else { continue }
        let cost = network.costs.cost(arc) + way
        if cost < best?.cost ?? .zero { best = (cost, need, arc) }
      }
    }
    guard let best else { return nothing }
    let way = spending.way(network.node(ofNeed: best.need))
    return change(
      best.cost, ExchangeWriter(network: network).exchanges(adding: way),
      isExact: budgets.holds(way, in: network, with: best.arc))
  }

  private func fewer(_ lots: [Int]) -> Change? {
    let losses = lots.map { lot in network.hasLeft(lot) ? LevelVector.zero : replacing.cost(lot) }
    guard let dearest = losses.indices.max(by: { isLess(losses[$0], losses[$1]) }),
      let cost = losses[dearest]
    else { return nil }
    // Within budgets another loss may be dearer, where what replaces it breaks one.
    let isExact = lots.allSatisfy { lot in
      network.hasLeft(lot) || budgets.holds(replacing.way(lot), in: network, with: nil)
    }
    let exchanges =
      network.hasLeft(lots[dearest])
      ? [] : ExchangeWriter(network: network).exchanges(losing: replacing.way(lots[dearest]))
    return change(cost, exchanges, isExact: isExact)
  }

  /// Whether a loss costs less; what no plan does without costs most.
  private func isLess(_ left: LevelVector?, _ right: LevelVector?) -> Bool {
    guard let left else { return false }
    return right.map { left < $0 } ?? true
  }

  private func change(
    _ cost: LevelVector, _ exchanges: [Exchange], isExact: Bool
  ) -> Change {
    let amounts = network.costs.amounts(cost)
    return isExact ? .exact(amounts, exchanges) : .atLeast(amounts, exchanges)
  }

  private var nothing: Change { .exact(network.costs.amounts(.zero), []) }
}
