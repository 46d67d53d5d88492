// SPDX-License-Identifier: GPL-3.0-or-later

/// Prices every arc of a market against the duals of a level and of the levels before it.
///
/// That no arc is left over is the proof of optimality: the cost of a pass is O(lots × needs).
struct Pricing {
  let market: Market
  /// The levels before, which an arc must not worsen.
  let earlier: [(weights: Weights, duals: Duals)]
  let weights: Weights
  let duals: Duals

  /// The best arcs of each lot whose reduced costs are negative at this level and 0 before.
  func improvingArcs() -> [Candidates.Link] {
    var found: [Candidates.Link] = []
    var best = BestLinks<Int64>()
    duals.demand.withUnsafeBufferPointer { demand in
      for lot in market.lots.indices {
        best.removeAll()
        let dual = duals.supply[lot]
        // No arc costs less than 0: where the duals add up to no more, it need not be worked out.
        market.forEachArc(of: lot, where: { demand[$0] > -dual }) { need, arc in
          let reduced = weights.cost(arc) - dual - demand[need]
          if reduced < 0, isOpen(lot, need, arc) {
            best.offer(Candidates.Link(lot: Int32(lot), need: Int32(need), arc: arc), reduced)
          }
        }
        found += best.links
      }
    }
    return found
  }

  private func isOpen(_ lot: Int, _ need: Int, _ arc: Arc) -> Bool {
    earlier.allSatisfy { level in
      level.weights.cost(arc) == level.duals.supply[lot] + level.duals.demand[need]
    }
  }
}
