// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Puts the edges of a market's face together, with the plan's flows.
struct NearFaceBuilder {
  private let network: SolvedMarket
  private let needs: AlikeNeeds
  private let items: AlikeItems
  /// How many items of each lot or the ground go to each node, those that pass for others included.
  private var counts: [Way: Int64] = [:]
  private(set) var edges: [NearFace.Edge] = []
  private(set) var flows: [Int64] = []

  private struct Way: Hashable {
    let tail: Int
    let head: Int
  }

  init(_ network: SolvedMarket, _ problem: Problem) {
    self.network = network
    needs = AlikeNeeds(network.component, problem.needs.map(\.stated))
    items = AlikeItems(network.component, problem.lots)
    for lot in market.lots.indices { count(lot) }
    for lot in market.lots.indices { addEdges(of: lot) }
    for group in needs.groups.indices { addPurchase(of: group) }
  }

  private var market: Market { network.market }
  var nodes: Int { market.lots.count + needs.groups.count + 1 }
  private var ground: Int { nodes - 1 }

  /// Counts what a lot sends, along the lots that its items pass for.
  private mutating func count(_ lot: Int) {
    for flow in network.served[lot] {
      let end = market.lots.count + needs.group[flow.partner]
      count(flow.count, along: items.way(of: lot, to: flow.partner) + [end])
    }
    guard !market.mustGo(lot) else { return }
    let left = market.lots[lot].supply - network.used[lot]
    count(left, along: items.way(of: lot, to: nil) + [ground])
  }

  private mutating func count(_ count: Int64, along nodes: [Int]) {
    for (tail, head) in zip(nodes, nodes.dropFirst()) {
      counts[Way(tail: tail, head: head), default: 0] += count
    }
  }

  private mutating func add(_ edge: NearFace.Edge) {
    edges.append(edge)
    flows.append(counts[Way(tail: edge.tail, head: edge.head)] ?? 0)
  }

  private mutating func addEdges(of lot: Int) {
    let (market, needs, lower) = (market, needs, items.lower[lot])
    let isFirst = { (need: Int) in needs.groups[needs.group[need]][0] == need }
    market.forEachArc(of: lot, where: isFirst) { need, arc in
      if let lower, market.arc(from: lower, to: need) != nil { return }
      let group = needs.group[need]
      let cost = network.costs.cost(arc)
      add(
        NearFace.Edge(
          tail: lot, head: market.lots.count + group,
          reduced: network.reduced(cost, from: lot, to: network.node(ofNeed: need)), cost: cost,
          spending: NearFace.Spending(relocation: arc.relocation),
          line: line(group, .items(source(of: lot), isRepaired: arc.isRepaired))))
    }
    if let lower {
      addStep(lot, lower, reduced: network.prices[lot] - network.prices[lower])
    } else if !market.mustGo(lot) {
      addStep(lot, ground, reduced: network.prices[lot])
    }
  }

  private mutating func addStep(_ tail: Int, _ head: Int, reduced: LevelVector) {
    add(
      NearFace.Edge(
        tail: tail, head: head, reduced: reduced, cost: .zero, spending: NearFace.Spending(),
        line: nil))
  }

  private mutating func addPurchase(of group: Int) {
    let alike = needs.groups[group]
    let price = market.needs[alike[0]].price
    let cost = network.costs.price(price)
    let head = market.lots.count + group
    counts[Way(tail: ground, head: head)] = alike.reduce(0) { $0 + network.bought[$1] }
    add(
      NearFace.Edge(
        tail: ground, head: head,
        reduced: network.reduced(cost, from: network.ground, to: network.node(ofNeed: alike[0])),
        cost: cost, spending: NearFace.Spending(purchases: price), line: line(group, .bought)))
  }

  private func line(_ group: Int, _ source: Alternative.Source) -> NearFace.Line {
    NearFace.Line(
      needs: needs.groups[group].map { Position(network.component.needs[$0]) }, source: source)
  }

  private func source(of lot: Int) -> Position<Plan.Lot> {
    Position(network.component.lots[items.source[lot]])
  }
}
