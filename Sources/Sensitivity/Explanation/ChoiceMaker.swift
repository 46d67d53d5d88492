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
    let (market, component) = (network.market, network.component)
    return Choice(
      lot: Position(component.lots[lot]), need: Position(component.needs[need]),
      metres: market.terms.distances(market.lots[lot].office, market.needs[need].office),
      answer: answer(lot, need, tree, end: end))
  }

  private func answer(
    _ lot: Int, _ need: Int, _ tree: ResidualTree, end: Int
  ) -> Choice.Answer {
    let serving = network.flow(from: lot, to: need)
    if serving > 0 { return .serves(serving) }
    if let barrier = barrier(lot, need) { return .forbidden(barrier) }
    guard let arc = network.market.arc(from: lot, to: need), let way = tree.cost(end) else {
      return .impossible
    }
    let nodes = tree.way(end)
    let changes = network.costs.amounts(network.costs.cost(arc) + way)
    let exchanges = ExchangeWriter(network: network)
      .exchanges(forcing: lot, to: need, along: nodes)
    return budgets.holds(nodes, in: network, with: arc)
      ? .changes(changes, exchanges) : .atLeast(changes, exchanges)
  }

  /// The first rule that keeps items of a lot from serving a need, with what they miss it by.
  private func barrier(_ lot: Int, _ need: Int) -> Barrier? {
    let (market, side) = (network.market, network.market.needs[need])
    switch market.obstacle(from: lot, to: need) {
    case nil: return nil
    case .condition: return conditionBarrier(lot, need)
    case .life: return lifeBarrier(lot, need)
    case .pin: return pinBarrier(lot, need)
    case .immovable: return .immovable
    case .distance:
      return .distance(
        metres: market.terms.distances(market.lots[lot].office, side.office),
        allowed: market.terms.maximumMetres)
    case .cost:
      guard let arc = market.unweighedArc(from: lot, to: need) else { return nil }
      return .cost(arc.relocation + arc.penalty, price: side.price)
    }
  }

  private func whole(_ lot: Int) -> Lot { problem.lots[network.component.lots[lot]] }
  private func stated(_ need: Int) -> Plan.Need {
    problem.needs[network.component.needs[need]].stated
  }

  /// The best asset of a lot stands for all: no rule can tell them apart.
  private func asset(_ lot: Int) -> Inventory.Asset {
    problem.inventory.assets[whole(lot).members[0].row]
  }

  private func conditionBarrier(_ lot: Int, _ need: Int) -> Barrier {
    let key = whole(lot).key
    let repaired = key.repaired > key.standing ? problem.scenario.reuse.repair?.to : nil
    return .condition(
      repaired ?? asset(lot).condition, asked: stated(need).minimumCondition ?? .broken)
  }

  private func lifeBarrier(_ lot: Int, _ need: Int) -> Barrier {
    let asset = asset(lot)
    let life = problem.inventory.serviceLife(of: asset, on: problem.date)
    let asked = [
      stated(need).minimumRemainingYears, problem.scenario.reuse.minimumRemainingYears,
    ].compactMap(\.self).max()
    return .life(years: asset.inUseSince == nil ? nil : life.yearsLeft, asked: asked ?? 0)
  }

  /// The first pin that does not allow the way.
  private func pinBarrier(_ lot: Int, _ need: Int) -> Barrier? {
    let (lotSide, side) = (network.market.lots[lot], network.market.needs[need])
    for index in whole(lot).key.pins {
      let pin = problem.scenario.pins[index]
      if let rule = PinRule(pin, problem.inventory), !rule.allows(side, from: lotSide.office) {
        return .pin(number: index + 1, pin.rule)
      }
    }
    return nil
  }
}
