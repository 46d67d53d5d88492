// SPDX-License-Identifier: GPL-3.0-or-later

internal import LinearProgramming

/// Finds the optimum of all levels of a market in one, as a flow through a network: where a market has
/// many thousand lots and needs, GLPK's pivots have no end, but it soon confirms what it is given.
///
/// The nodes are the lots, the needs, and a root, which buys what is lacking and keeps what is left.
/// Arcs come in as their reduced costs ask for them, until none is left over.
struct NetworkStart {
  private let market: Market
  private let sum: LevelSum
  private var columns: TransportColumns
  private var simplex: NetworkSimplex

  /// From how many lots and needs on it is worth while; with 5,500 GLPK alone takes nine times as long.
  static let leastRows = 2_500

  /// - Parameter start: a feasible basis, and the arcs to begin with.
  init(_ columns: TransportColumns, _ levels: [Weights], from start: Basis) throws {
    (self.columns, market) = (columns, columns.market)
    let layout = NetworkLayout(columns)
    let sum = LevelSum(levels, of: columns)
    self.sum = sum
    simplex = try NetworkSimplex(
      supplies: market.lots.map(\.supply) + market.needs.map { -$0.demand },
      arcs: layout.rootArcs(sum) + layout.arcs(columns.links, sum), tree: layout.tree(start))
  }

  /// Where the search ended: its tree, whose arcs are all that GLPK needs.
  mutating func end(_ limits: SearchLimits) -> TransportStart {
    while case let found = improvingArcs(limits), !found.isEmpty, columns.insert(found) {
      simplex.add(NetworkLayout(columns).arcs(found, sum))
    }
    return NetworkLayout(columns).start(simplex.basis.map(\.arc))
  }

  /// Arcs that save something although no arc does that the network has; none where a limit was reached.
  private mutating func improvingArcs(_ limits: SearchLimits) -> [Candidates.Link] {
    let reason = simplex.run(
      limits: Limits(time: limits.remaining, isInterrupted: limits.isInterrupted))
    guard reason == .optimal else { return [] }
    var found: [Candidates.Link] = []
    var best = BestLinks<Int128>()
    simplex.potentials.withUnsafeBufferPointer { potentials in
      let needs = UnsafeBufferPointer(rebasing: potentials.dropFirst(market.lots.count))
      for lot in market.lots.indices {
        best.removeAll()
        let potential = potentials[lot]
        market.forEachArc(of: lot, where: { needs[$0] > potential }) { need, arc in
          let reduced = sum.cost(arc) + potential - needs[need]
          if reduced < 0 {
            best.offer(Candidates.Link(lot: Int32(lot), need: Int32(need), arc: arc), reduced)
          }
        }
        found += best.links
      }
    }
    return found
  }
}
