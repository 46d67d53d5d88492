// SPDX-License-Identifier: GPL-3.0-or-later

/// Prices every arc of a market against the duals of a level and of the levels before it.
///
/// That no arc is left over is the proof of optimality: the cost of a pass is O(lots × needs).
struct Pricing {
  /// How many arcs of a lot enter in one round.
  private static let perLot = 4

  let market: Market
  /// The levels before, which an arc must not worsen.
  let earlier: [(weights: Weights, duals: Duals)]
  let weights: Weights
  let duals: Duals

  /// The best arcs of each lot whose reduced costs are negative at this level and 0 before.
  func improvingArcs() -> [Candidates.Link] {
    var found: [Candidates.Link] = []
    var best: [(reduced: Int64, link: Candidates.Link)] = []
    duals.demand.withUnsafeBufferPointer { demand in
      for lot in market.lots.indices {
        best.removeAll(keepingCapacity: true)
        let dual = duals.supply[lot]
        // No arc costs less than 0: where the duals add up to no more, it need not be worked out.
        market.forEachArc(of: lot, where: { demand[$0] > -dual }) { need, arc in
          let reduced = weights.cost(arc) - dual - demand[need]
          if reduced < 0, isOpen(lot, need, arc) {
            keep(
              (reduced, Candidates.Link(lot: Int32(lot), need: Int32(need), arc: arc)), in: &best)
          }
        }
        found += best.map(\.link)
      }
    }
    return found
  }

  private func isOpen(_ lot: Int, _ need: Int, _ arc: Arc) -> Bool {
    earlier.allSatisfy { level in
      level.weights.cost(arc) == level.duals.supply[lot] + level.duals.demand[need]
    }
  }

  private func keep(
    _ entry: (reduced: Int64, link: Candidates.Link),
    in best: inout [(reduced: Int64, link: Candidates.Link)]
  ) {
    if best.count == Self.perLot {
      guard let last = best.last, precedes(entry, last) else { return }
      best.removeLast()
    }
    let place = best.firstIndex { precedes(entry, $0) } ?? best.count
    best.insert(entry, at: place)
  }

  /// Of equal reduced costs the arc that the levels after this one like better comes first.
  private func precedes(
    _ left: (reduced: Int64, link: Candidates.Link),
    _ right: (reduced: Int64, link: Candidates.Link)
  ) -> Bool {
    left.reduced == right.reduced
      ? left.link.arc.rank < right.link.arc.rank : left.reduced < right.reduced
  }
}
