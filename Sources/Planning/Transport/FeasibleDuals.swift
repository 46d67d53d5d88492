// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes duals of a level feasible, so that they prove a bound although the search for its optimum was
/// stopped.
///
/// Duals of needs are lowered to the costs of buying and of leaving unmet; the dual of a lot is then the
/// most that all its arcs allow. Columns that the levels before have closed are open to no optimum of
/// theirs and do not count. One pass over all arcs, O(lots × needs).
struct FeasibleDuals {
  let columns: TransportColumns
  /// The levels before with the duals of their optima.
  let earlier: [(weights: Weights, duals: Duals)]
  let weights: Weights

  private var market: Market { columns.market }

  /// The largest feasible duals whose needs have no more than those given.
  func lowered(from duals: Duals) -> Duals {
    var feasible = duals
    for column in 0..<columns.firstStranded where isOpen(column) {
      let need = column % columns.needCount
      feasible.demand[need] = min(feasible.demand[need], columns.count(column, weights))
    }
    for lot in market.lots.indices {
      feasible.supply[lot] = supplyDual(lot, demand: feasible.demand) ?? feasible.supply[lot]
    }
    return feasible
  }

  /// The most that the arcs of a lot allow, and at most 0 where items may rest; nil where nothing binds
  /// it.
  private func supplyDual(_ lot: Int, demand: [Int64]) -> Int64? {
    var most: Int64? = mayRest(lot) ? 0 : nil
    // No arc costs less than 0, so that those to needs of lower duals cannot bind.
    let mayBind = { (need: Int) in most.map { demand[need] > -$0 } ?? true }
    market.forEachArc(of: lot, where: mayBind) { need, arc in
      guard isOpen(lot, need, arc) else { return }
      let reduced = weights.cost(arc) - demand[need]
      most = min(most ?? reduced, reduced)
    }
    return most
  }

  /// Whether optima of the levels before may leave items of a lot unused.
  private func mayRest(_ lot: Int) -> Bool {
    !market.mustGo(lot) && earlier.allSatisfy { $0.duals.supply[lot] == 0 }
  }

  private func isOpen(_ column: Int) -> Bool {
    earlier.allSatisfy { columns.reducedCost(column, $0.weights, $0.duals) == 0 }
  }

  private func isOpen(_ lot: Int, _ need: Int, _ arc: Arc) -> Bool {
    earlier.allSatisfy { level in
      level.weights.cost(arc) == level.duals.supply[lot] + level.duals.demand[need]
    }
  }
}
