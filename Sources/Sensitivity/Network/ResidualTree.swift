// SPDX-License-Identifier: GPL-3.0-or-later

internal import Planning

/// The cheapest ways of the residual network from one node to all, or from all to one (Dijkstra's
/// algorithm on reduced costs, whole numbers compared lexicographically).
struct ResidualTree {
  enum Direction {
    case away
    case toward
  }

  let root: Int
  private let network: SolvedMarket
  private let direction: Direction
  private var distances: [LevelVector]
  /// The next node toward the root; −1 where there is none.
  private var next: [Int32]
  private var isReached: [Bool]
  private var isSettled: [Bool]
  private var heap = SearchHeap()
  private var isSound = true

  /// - Throws: ``SensitivityError/unproven``, where the prices do not prove the plan.
  init(
    _ network: SolvedMarket, _ direction: Direction, _ root: Int
  ) throws(SensitivityError) {
    (self.network, self.direction, self.root) = (network, direction, root)
    distances = Array(repeating: .zero, count: network.nodeCount)
    next = Array(repeating: -1, count: network.nodeCount)
    isReached = Array(repeating: false, count: network.nodeCount)
    isSettled = isReached
    isReached[root] = true
    heap.insert(root, at: .zero)
    while let (node, _) = heap.popFirst() {
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      expand(node)
    }
    guard isSound else { throw .unproven }
  }

  /// What the cheapest way between a node and the root costs; nil where there is none.
  func cost(_ node: Int) -> LevelVector? {
    guard isReached[node] else { return nil }
    let (start, end) = direction == .away ? (root, node) : (node, root)
    return network.cost(ofReduced: distances[node], from: start, to: end)
  }

  /// The nodes of the cheapest way, in the direction of the way.
  func way(_ node: Int) -> [Int] {
    var nodes = [node]
    while let last = nodes.last, next[last] >= 0 { nodes.append(Int(next[last])) }
    return direction == .away ? nodes.reversed() : nodes
  }

  private mutating func expand(_ node: Int) {
    switch (network.kind(of: node), direction) {
    case (.lot(let lot), .away): leave(lot)
    case (.need(let need), .away): leave(need: need)
    case (.ground, .away): leaveGround()
    case (.lot(let lot), .toward): enter(lot)
    case (.need(let need), .toward): enter(need: need)
    case (.ground, .toward): enterGround()
    }
  }

  /// Offers the residual arc between a settled node and another one.
  @inline(__always)
  private mutating func relax(_ node: Int, _ other: Int, _ cost: LevelVector) {
    guard !isSettled[other] else { return }
    let (start, end) = direction == .away ? (node, other) : (other, node)
    let reduced = network.reduced(cost, from: start, to: end)
    if reduced < .zero { isSound = false }
    let distance = distances[node] + reduced
    guard !isReached[other] || distance < distances[other] else { return }
    isReached[other] = true
    distances[other] = distance
    next[other] = Int32(node)
    heap.insert(other, at: distance)
  }
}

extension ResidualTree {
  /// A lot's items may serve any need that they fit, or rest.
  private mutating func leave(_ lot: Int) {
    let (network, settled) = (network, isSettled)
    let first = network.node(ofNeed: 0)
    let isOpen = { (need: Int) in !settled[first + need] }
    network.market.forEachArc(of: lot, where: isOpen) { need, arc in
      relax(lot, first + need, network.costs.cost(arc))
    }
    if network.mayRest(lot) { relax(lot, network.ground, .zero) }
  }

  /// A need may give back what serves it or what is bought.
  private mutating func leave(need: Int) {
    let node = network.node(ofNeed: need)
    for flow in network.servers[need] {
      guard let arc = network.market.arc(from: flow.partner, to: need) else { continue }
      relax(node, flow.partner, -network.costs.cost(arc))
    }
    if network.bought[need] > 0 { relax(node, network.ground, -price(need)) }
  }

  private mutating func leaveGround() {
    let network = network
    for need in network.market.needs.indices {
      relax(network.ground, network.node(ofNeed: need), price(need))
    }
    for lot in network.market.lots.indices where network.hasLeft(lot) {
      relax(network.ground, lot, .zero)
    }
  }

  private mutating func enter(_ lot: Int) {
    for flow in network.served[lot] {
      guard let arc = network.market.arc(from: lot, to: flow.partner) else { continue }
      relax(lot, network.node(ofNeed: flow.partner), -network.costs.cost(arc))
    }
    if network.hasLeft(lot) { relax(lot, network.ground, .zero) }
  }

  private mutating func enter(need: Int) {
    let network = network
    let node = network.node(ofNeed: need)
    for lot in network.market.lots.indices where !isSettled[lot] {
      guard let arc = network.market.arc(from: lot, to: need) else { continue }
      relax(node, lot, network.costs.cost(arc))
    }
    relax(node, network.ground, price(need))
  }

  private mutating func enterGround() {
    let network = network
    for need in network.market.needs.indices where network.bought[need] > 0 {
      relax(network.ground, network.node(ofNeed: need), -price(need))
    }
    for lot in network.market.lots.indices where network.mayRest(lot) {
      relax(network.ground, lot, .zero)
    }
  }

  private func price(_ need: Int) -> LevelVector {
    network.costs.price(network.market.needs[need].price)
  }
}
