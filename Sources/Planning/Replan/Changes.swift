// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory

/// Which lots count as changed where they do not serve what the plan before meant them for.
///
/// Levels count instead what needs have other than such items, since no such count is below 0. Both differ
/// by a constant, and so do their duals: by 1 for each counted lot and by −1 for each need.
struct Changes: Sendable {
  /// Whether each lot's items count.
  let isCounted: [Bool]
  /// What is to be added to the count of what needs have otherwise.
  let offset: Int64

  init(_ lots: [Lot], _ needs: [Need], _ history: History?, countsDrafts: Bool) {
    isCounted = lots.map { lot in
      guard let history, lot.key.past >= 0 else { return false }
      let past = history.pasts[lot.key.past]
      return past.meant != nil && (countsDrafts || past.fate != .draft)
    }
    let counted = zip(lots, isCounted).reduce(0) { $0 + ($1.1 ? $1.0.quantity : 0) }
    offset = counted - needs.reduce(0) { $0 + $1.stated.quantity }
  }

  /// The duals of the count of changes itself.
  ///
  /// - Parameter weight: how often the level counts a change.
  func duals(_ duals: Duals, times weight: Int64) -> Duals {
    guard weight != 0 else { return duals }
    var own = duals
    for (lot, isCounted) in isCounted.enumerated() where isCounted { own.supply[lot] += weight }
    for need in own.demand.indices { own.demand[need] -= weight }
    return own
  }
}

extension Scenario {
  /// What a level counts of arcs of a reach: baselines know of no plan before.
  func weights(_ level: Level, _ reach: Reach) -> Weights {
    var weights = Weights(level)
    guard let replan, reach == .anywhere else {
      weights.changes = 0
      return weights
    }
    if level == .moving || level == .totalCost, replan.published != .free {
      weights.changes = replan.tax ?? 0
    }
    return weights
  }

  /// What all levels count.
  package func weights(_ reach: Reach) -> [Weights] { objective.map { weights($0, reach) } }
}
