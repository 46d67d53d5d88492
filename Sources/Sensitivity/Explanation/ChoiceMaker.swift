// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Says of lots and needs of a market what becomes of the plan where one serves the other.
struct ChoiceMaker {
  let problem: Problem
  let network: SolvedMarket
  let budgets: BudgetRoom

  /// What is said of a lot and a need of the market, of which the lot's class may serve the need.
  ///
  /// - Parameters:
  ///   - tree: the cheapest ways from the need, or to the lot.
  ///   - end: the node of the tree that its root is asked about.
  func choice(_ lot: Int, _ need: Int, _ tree: ResidualTree, end: Int) -> Choice {
    Choice(network.component, lot, need, answer(lot, need, tree, end: end))
  }

  private func answer(
    _ lot: Int, _ need: Int, _ tree: ResidualTree, end: Int
  ) -> Choice.Answer {
    let serving = network.flow(from: lot, to: need)
    if serving > 0 { return .serves(serving) }
    let finder = BarrierFinder(problem: problem, component: network.component)
    if let barrier = finder.barrier(lot, need) { return .forbidden(barrier) }
    guard let arc = network.market.arc(from: lot, to: need), let way = tree.cost(end) else {
      return .impossible
    }
    let nodes = tree.way(end)
    let changes = network.costs.amounts(network.costs.cost(arc) + way)
    let exchanges = ExchangeWriter(network: network)
      .exchanges(forcing: lot, to: need, along: nodes)
    return .changes(
      budgets.holds(nodes, in: network, with: arc)
        ? .exact(changes, exchanges) : .atLeast(changes, exchanges))
  }
}

extension Choice {
  /// What is said of a lot and a need of a market.
  init(_ component: Component, _ lot: Int, _ need: Int, _ answer: Answer) {
    let market = component.market
    self.init(
      lot: Position(component.lots[lot]), need: Position(component.needs[need]),
      metres: market.terms.distances(market.lots[lot].office, market.needs[need].office),
      answer: answer)
  }
}
