// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// All optimal plans of a market: those that use only arcs which the prices leave nothing of.
struct OptimalFace {
  private let network: SolvedMarket
  /// Edges in pairs, each behind its opposite.
  private var ends: [Int] = []
  private var capacities: [Int64] = []
  private var edges: [[Int]]

  init(_ network: SolvedMarket) {
    self.network = network
    edges = Array(repeating: [], count: network.nodeCount)
    for lot in network.market.lots.indices { addEdges(of: lot) }
    for need in network.market.needs.indices {
      let (node, price) = (
        network.node(ofNeed: need), network.costs.price(network.market.needs[need].price)
      )
      if network.reduced(price, from: network.ground, to: node) == .zero {
        add(network.ground, node, .max / 4, back: network.bought[need])
      }
    }
  }

  private mutating func addEdges(of lot: Int) {
    let network = network
    network.market.forEachArc(of: lot) { need, arc in
      let node = network.node(ofNeed: need)
      guard network.reduced(network.costs.cost(arc), from: lot, to: node) == .zero else { return }
      add(lot, node, .max / 4, back: network.flow(from: lot, to: need))
    }
    guard network.prices[lot] == .zero, !network.market.mustGo(lot) else { return }
    let used = network.used[lot]
    add(network.ground, lot, network.market.lots[lot].supply - used, back: used)
  }

  private mutating func add(_ start: Int, _ end: Int, _ capacity: Int64, back: Int64) {
    edges[start].append(ends.count)
    edges[end].append(ends.count + 1)
    ends += [end, start]
    capacities += [capacity, back]
  }

  /// How many of a need's purchases could be elsewhere: the largest flow from the ground to the need that
  /// does not buy there.
  func freedom(of need: Int) -> PurchaseFreedom {
    let (ground, node) = (network.ground, network.node(ofNeed: need))
    var (left, capacities) = (network.bought[need], capacities)
    for edge in edges[ground] where ends[edge] == node {
      (capacities[edge], capacities[edge ^ 1]) = (0, 0)
    }
    var elsewhere: Set<Int> = []
    while left > 0, let way = way(from: ground, to: node, capacities) {
      let count = way.reduce(left) { min($0, capacities[$1]) }
      for edge in way {
        capacities[edge] -= count
        capacities[edge ^ 1] += count
      }
      left -= count
      if let first = way.first { elsewhere.insert(ends[first]) }
    }
    return PurchaseFreedom(
      need: Position(network.component.needs[need]), bought: network.bought[need],
      least: LevelRange(low: left, high: left),
      elsewhere: elsewhere.compactMap(position).sorted())
  }

  private func position(_ node: Int) -> Position<Plan.Need>? {
    guard case .need(let need) = network.kind(of: node) else { return nil }
    return Position(network.component.needs[need])
  }

  /// The edges of a shortest way that has room; nil where there is none.
  private func way(from start: Int, to end: Int, _ capacities: [Int64]) -> [Int]? {
    var entered = [Int?](repeating: nil, count: edges.count)
    var queue = [start]
    var next = 0
    while next < queue.count, entered[end] == nil {
      for edge in edges[queue[next]] where capacities[edge] > 0 {
        guard ends[edge] != start, entered[ends[edge]] == nil else { continue }
        entered[ends[edge]] = edge
        queue.append(ends[edge])
      }
      next += 1
    }
    var way: [Int] = []
    var node = end
    while node != start {
      guard let edge = entered[node] else { return nil }
      way.append(edge)
      node = ends[edge ^ 1]
    }
    return way.reversed()
  }
}
