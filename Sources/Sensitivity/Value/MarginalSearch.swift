// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// The marginal values of one market: one search from the ground, and one to it.
struct MarginalSearch {
  private let problem: Problem
  private let network: SolvedMarket
  private let budgets: BudgetRoom
  private let heirs: [Position<Inventory.Unit>?]
  /// The cheapest ways from the ground: what replaces a lost item.
  private let replacing: ResidualTree
  /// The cheapest ways to the ground: what becomes of an item too many.
  private let spending: ResidualTree
  private let needsOfClass: [Position<Inventory.AssetClass>: Range<Int>]

  init(
    _ network: SolvedMarket, _ problem: Problem, _ budgets: BudgetRoom,
    heirs: [Position<Inventory.Unit>?]
  ) throws(SensitivityError) {
    (self.problem, self.network) = (problem, network)
    (self.budgets, self.heirs) = (budgets, heirs)
    replacing = try ResidualTree(network, .away, network.ground)
    spending = try ResidualTree(network, .toward, network.ground)
    needsOfClass = network.component.needs.enumerated().reduce(into: [:]) { ranges, need in
      let kind = problem.needs[need.element].assetClass
      ranges[kind] = (ranges[kind]?.lowerBound ?? need.offset)..<(need.offset + 1)
    }
  }

  /// The values of the market's classes at all offices, by class, then office.
  func marginals() -> [Marginal] {
    let lots = Dictionary(grouping: network.market.lots.indices) { lot in
      Place(key: problem.lots[network.component.lots[lot]].key)
    }
    return classes.flatMap { kind in
      problem.inventory.offices.positions.map { office in
        let lots = lots[Place(assetClass: kind, office: office)] ?? []
        return Marginal(
          assetClass: kind, office: office, heir: heirs[Int(office.index)],
          more: more(kind, office), fewer: fewer(lots),
          items: lots.reduce(0) { $0 + network.market.lots[$1].supply })
      }
    }
  }

  private struct Place: Hashable {
    let assetClass: Position<Inventory.AssetClass>
    let office: Position<Inventory.Office>

    init(assetClass: Position<Inventory.AssetClass>, office: Position<Inventory.Office>) {
      (self.assetClass, self.office) = (assetClass, office)
    }

    init(key: Lot.Key) { (assetClass, office) = (key.assetClass, key.office) }
  }

  /// The classes of the market's needs and lots, in the order of the inventory.
  private var classes: [Position<Inventory.AssetClass>] {
    let needed = network.component.needs.map { problem.needs[$0].assetClass }
    let held = network.component.lots.map { problem.lots[$0].key.assetClass }
    return Set(needed + held).sorted()
  }

  private func more(
    _ kind: Position<Inventory.AssetClass>, _ office: Position<Inventory.Office>
  ) -> Marginal.Effect {
    let lot = added(kind, office)
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
    return Marginal.Effect(
      changes: network.costs.amounts(best.cost),
      exchanges: ExchangeWriter(network: network).exchanges(adding: way),
      isExact: budgets.holds(way, in: network, with: best.arc))
  }

  /// The item that is added.
  private func added(
    _ kind: Position<Inventory.AssetClass>, _ office: Position<Inventory.Office>
  ) -> Market.LotSide {
    let own = [(needed: kind, penalty: Int64(0))]
    let others = problem.inventory.substitutions.filter { $0.substitute == kind }
      .map { (needed: $0.needed, penalty: $0.penalty) }
    return problem.addedItem(
      of: kind, at: office, heir: heirs[Int(office.index)],
      offers: (own + others).compactMap { offer in
        needsOfClass[offer.needed].map { Market.Offer(needs: $0, penalty: offer.penalty) }
      })
  }

  private func fewer(_ lots: [Int]) -> Marginal.Effect? {
    let losses = lots.map { lot in network.hasLeft(lot) ? LevelVector.zero : replacing.cost(lot) }
    guard let dearest = losses.indices.max(by: { isLess(losses[$0], losses[$1]) }),
      let cost = losses[dearest]
    else { return nil }
    let lot = lots[dearest]
    guard !network.hasLeft(lot) else { return nothing }
    let way = replacing.way(lot)
    return Marginal.Effect(
      changes: network.costs.amounts(cost),
      exchanges: ExchangeWriter(network: network).exchanges(losing: way),
      isExact: budgets.holds(way, in: network, with: nil))
  }

  /// Whether a loss costs less; what no plan does without costs most.
  private func isLess(_ left: LevelVector?, _ right: LevelVector?) -> Bool {
    guard let left else { return false }
    return right.map { left < $0 } ?? true
  }

  private var nothing: Marginal.Effect {
    Marginal.Effect(changes: network.costs.amounts(.zero), exchanges: [], isExact: true)
  }
}
