// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// The difference of two whole-number solutions of a component, taken apart into exchanges.
///
/// Any of the exchanges can be taken without the others, and each as often as one likes up to its
/// count: the solutions between are whole and keep every lot and need (conformal decomposition of a
/// circulation; Ahuja, Magnanti and Orlin, *Network Flows*, theorem 3.5).
struct Difference {
  private let market: Market
  private var edges: [Exchange.Edge] = []
  /// How many items each edge still gains (or, below 0, loses).
  private var amounts: [Int64] = []
  /// The edges of each lot, then of each need.
  private var incident: [[Int]]
  /// For each node, how many of its edges are exhausted for sure: those that gain, and that lose.
  private var cursors: [(gaining: Int, losing: Int)]

  /// The exchanges that lead from one solution to the other.
  static func exchanges(
    from old: TransportSolution, to new: TransportSolution, in market: Market
  ) throws(PlanningError) -> [Exchange] {
    var difference = Difference(old, new, market)
    return try difference.takeApart()
  }

  private init(_ old: TransportSolution, _ new: TransportSolution, _ market: Market) {
    self.market = market
    let nodes = market.lots.count + market.needs.count
    incident = Array(repeating: [], count: nodes)
    cursors = Array(repeating: (0, 0), count: nodes)
    var left = [Int64](repeating: 0, count: market.lots.count)
    addArcs(old.flows, new.flows, &left)
    for lot in left.indices { add(.left(lot: lot), left[lot], lot: lot, need: nil) }
    for need in market.needs.indices {
      add(.purchase(need: need), new.purchased[need] - old.purchased[need], lot: nil, need: need)
      add(.unmet(need: need), new.unmet[need] - old.unmet[need], lot: nil, need: need)
    }
  }

  /// Merges two lists of flows, each by lot, then need.
  private mutating func addArcs(
    _ old: [TransportSolution.Flow], _ new: [TransportSolution.Flow], _ left: inout [Int64]
  ) {
    var (first, second) = (old[...], new[...])
    while let flow = Self.earlier(first.first, second.first) {
      var amount: Int64 = 0
      if let next = first.first, (next.lot, next.need) == (flow.lot, flow.need) {
        amount -= first.removeFirst().count
      }
      if let next = second.first, (next.lot, next.need) == (flow.lot, flow.need) {
        amount += second.removeFirst().count
      }
      left[flow.lot] -= amount
      add(.arc(lot: flow.lot, need: flow.need), amount, lot: flow.lot, need: flow.need)
    }
  }

  private static func earlier(
    _ left: TransportSolution.Flow?, _ right: TransportSolution.Flow?
  ) -> TransportSolution.Flow? {
    guard let left else { return right }
    guard let right else { return left }
    return (left.lot, left.need) <= (right.lot, right.need) ? left : right
  }

  private mutating func add(_ edge: Exchange.Edge, _ amount: Int64, lot: Int?, need: Int?) {
    guard amount != 0 else { return }
    if let lot { incident[lot].append(edges.count) }
    if let need { incident[market.lots.count + need].append(edges.count) }
    edges.append(edge)
    amounts.append(amount)
  }

  /// First the paths, which begin and end at edges with one node, then the cycles that are left.
  private mutating func takeApart() throws(PlanningError) -> [Exchange] {
    var exchanges: [Exchange] = []
    for paths in [true, false] {
      for edge in edges.indices where isTerminal(edge) == paths {
        while amounts[edge] != 0 { exchanges.append(try takeOne(from: edge)) }
      }
    }
    return exchanges
  }

  private func isTerminal(_ edge: Int) -> Bool {
    if case .arc = edges[edge] { false } else { true }
  }

  /// Walks from an edge, gains and losses in turn, until the walk ends or meets itself, and takes out
  /// the path or the cycle.
  private mutating func takeOne(from start: Int) throws(PlanningError) -> Exchange {
    var walk = [start]
    var node = endNode(of: start)
    var places = [node: 1]
    if !isTerminal(start) { places[otherNode(of: start, than: node)] = 0 }
    while let edge = next(at: node, gaining: amounts[walk[walk.count - 1]] < 0) {
      walk.append(edge)
      if isTerminal(edge) { return take(walk[...]) }
      node = otherNode(of: edge, than: node)
      if let place = places[node] { return take(walk[place...]) }
      places[node] = walk.count
    }
    throw .inexact(Message("error.planning.inexact.balance"))
  }

  private func endNode(of edge: Int) -> Int {
    switch edges[edge] {
    case .arc(_, let need), .purchase(let need), .unmet(let need): market.lots.count + need
    case .left(let lot): lot
    }
  }

  private func otherNode(of edge: Int, than node: Int) -> Int {
    guard case .arc(let lot, let need) = edges[edge] else { return node }
    return node == lot ? market.lots.count + need : lot
  }

  /// The first edge of a node that still gains or loses.
  private mutating func next(at node: Int, gaining: Bool) -> Int? {
    var place = gaining ? cursors[node].gaining : cursors[node].losing
    defer { if gaining { cursors[node].gaining = place } else { cursors[node].losing = place } }
    while place < incident[node].count {
      let amount = amounts[incident[node][place]]
      if gaining ? amount > 0 : amount < 0 { return incident[node][place] }
      place += 1
    }
    return nil
  }

  private mutating func take(_ walk: ArraySlice<Int>) -> Exchange {
    let count = walk.map { abs(amounts[$0]) }.min() ?? 0
    let steps = walk.map { edge in
      Exchange.Step(edge: edges[edge], sign: amounts[edge].signum())
    }
    for (edge, step) in zip(walk, steps) { amounts[edge] -= step.sign * count }
    return Exchange(steps, count: count, in: market)
  }
}

extension TransportSolution {
  /// This solution after exchanges, each taken as often as is said.
  func taking(_ exchanges: [(exchange: Exchange, times: Int64)]) -> TransportSolution {
    var solution = TransportSolution(purchased: purchased, unmet: unmet)
    var counts: [Exchange.Edge: Int64] = [:]
    for flow in flows { counts[.arc(lot: flow.lot, need: flow.need)] = flow.count }
    for (exchange, times) in exchanges where times > 0 {
      for step in exchange.steps {
        switch step.edge {
        case .purchase(let need): solution.purchased[need] += step.sign * times
        case .unmet(let need): solution.unmet[need] += step.sign * times
        case .arc, .left: counts[step.edge, default: 0] += step.sign * times
        }
      }
    }
    solution.flows = counts.compactMap { edge, count in
      guard case .arc(let lot, let need) = edge, count > 0 else { return nil }
      return Flow(lot: lot, need: need, count: count)
    }
    .sorted { ($0.lot, $0.need) < ($1.lot, $1.need) }
    return solution
  }
}
