// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Puts the edges of a market's face together, with the plan's flows: all, or those for which the proof of
/// a plan within budgets leaves room.
struct NearFaceBuilder {
  private let network: SolvedMarket
  private let room: ProofRoom?
  private let needs: AlikeNeeds
  private let items: AlikeItems
  /// How many items of each lot or the ground go to each node, those that pass for others included.
  private var counts: [Way: Int64] = [:]
  /// Where the proof leaves room, along the lots that items pass for.
  private var open: Set<Way> = []
  private(set) var edges: [NearFace.Edge] = []
  private(set) var flows: [Int64] = []

  private struct Way: Hashable {
    let tail: Int
    let head: Int
  }

  init(_ network: SolvedMarket, _ problem: Problem, _ room: ProofRoom?) {
    (self.network, self.room) = (network, room)
    needs = AlikeNeeds(
      network.component, problem.needs.map(\.stated), allowsUnmet: room?.allowsUnmet ?? false)
    items = AlikeItems(network.component, problem.lots)
    for lot in market.lots.indices { count(lot) }
    if let room { for lot in market.lots.indices { open(lot, room) } }
    for lot in market.lots.indices { addEdges(of: lot) }
    for group in needs.groups.indices { addPurchase(of: group) }
    if room?.allowsUnmet == true { for group in needs.groups.indices { addLack(of: group) } }
  }

  private var market: Market { network.market }
  /// Lots and groups, then the ground; within budgets before it a node each of what is bought and what is
  /// left unmet.
  var nodes: Int { market.lots.count + needs.groups.count + (room == nil ? 1 : NearFace.shared) }
  private var ground: Int { nodes - 1 }
  private var bought: Int { room == nil ? ground : nodes - 3 }
  private var lacking: Int { nodes - 2 }

  /// Whether all of the plan stands where there is room.
  var isSound: Bool {
    let known = Set(edges.map { Way(tail: $0.tail, head: $0.head) })
    return counts.allSatisfy { $0.value == 0 || known.contains($0.key) }
  }

  /// Notes where a lot's items may go, along the lots that they pass for.
  private mutating func open(_ lot: Int, _ room: ProofRoom) {
    let whole = network.component.lots[lot]
    var ways: [[Int]] = []
    market.forEachArc(of: lot) { need, arc in
      guard room.allows(arc, whole, network.component.needs[need]) else { return }
      ways.append(items.way(of: lot, to: need) + [market.lots.count + needs.group[need]])
    }
    if !market.mustGo(lot), room.allowsRest(whole) {
      ways.append(items.way(of: lot, to: nil) + [ground])
    }
    for way in ways {
      for (tail, head) in zip(way, way.dropFirst()) { open.insert(Way(tail: tail, head: head)) }
    }
  }

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

  private mutating func add(_ edge: NearFace.Edge, isOpen: Bool? = nil) {
    let way = Way(tail: edge.tail, head: edge.head)
    guard room == nil || isOpen ?? open.contains(way) else { return }
    edges.append(edge)
    flows.append(counts[way] ?? 0)
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
          reduced: reduced(cost, from: lot, to: network.node(ofNeed: need)), cost: cost,
          spending: NearFace.Spending(relocation: arc.relocation),
          line: line(group, .items(source(of: lot), isRepaired: arc.isRepaired))))
    }
    if let lower {
      addStep(lot, lower, reduced: reduced(.zero, from: lot, to: lower))
    } else if !market.mustGo(lot) {
      addStep(lot, ground, reduced: reduced(.zero, from: lot, to: network.ground))
    }
  }

  /// What the prices leave of a cost; nothing where none prove the plan.
  private func reduced(_ cost: LevelVector, from start: Int, to end: Int) -> LevelVector {
    room == nil ? network.reduced(cost, from: start, to: end) : .zero
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
    counts[Way(tail: bought, head: head)] = alike.reduce(0) { $0 + network.bought[$1] }
    add(
      NearFace.Edge(
        tail: bought, head: head,
        reduced: reduced(cost, from: network.ground, to: network.node(ofNeed: alike[0])),
        cost: cost, spending: NearFace.Spending(purchases: price), line: line(group, .bought)),
      isOpen: alike.contains { need in
        room?.allowsBuying(market.needs[need], network.component.needs[need]) ?? true
      })
  }

  /// What may be left unmet of a group.
  private mutating func addLack(of group: Int) {
    let (alike, head) = (needs.groups[group], market.lots.count + group)
    counts[Way(tail: lacking, head: head)] = alike.reduce(0) { $0 + network.lacking($1) }
    let spending = NearFace.Spending(unmet: market.needs[alike[0]].priority)
    add(
      NearFace.Edge(
        tail: lacking, head: head, reduced: .zero, cost: .zero, spending: spending,
        line: line(group, .unmet)),
      isOpen: alike.contains { need in
        room?.allowsLacking(market.needs[need], network.component.needs[need]) ?? false
      })
  }

  private func line(_ group: Int, _ source: Alternative.Source) -> NearFace.Line {
    NearFace.Line(
      needs: needs.groups[group].map { Position(network.component.needs[$0]) }, source: source)
  }

  private func source(of lot: Int) -> Position<Plan.Lot> {
    Position(network.component.lots[items.source[lot]])
  }
}
