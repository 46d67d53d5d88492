// SPDX-License-Identifier: GPL-3.0-or-later

/// A step from one whole-number solution of a component towards another that leaves every lot and need
/// balanced: a path or a cycle of items that one place gains and another loses.
struct Exchange: Sendable {
  /// What changes by one item.
  enum Edge: Hashable, Sendable {
    case arc(lot: Int, need: Int)
    case purchase(need: Int)
    case unmet(need: Int)
    /// Items of a lot that serve no need.
    case left(lot: Int)
  }

  /// An edge, and whether it gains or loses items.
  struct Step: Sendable {
    let edge: Edge
    let sign: Int64
  }

  let steps: [Step]
  /// How many times it can be taken.
  let count: Int64
  /// What taking it once changes.
  let totals: Totals

  init(_ steps: [Step], count: Int64, in market: Market) {
    (self.steps, self.count) = (steps, count)
    var totals = Totals()
    for step in steps {
      switch step.edge {
      case .arc(let lot, let need):
        if let arc = market.arc(from: lot, to: need) {
          totals = totals + Totals(step.sign, of: arc)
        }
      case .purchase(let need):
        totals = totals + Totals(buying: step.sign, of: market.needs[need])
      case .unmet(let need):
        totals = totals + Totals(lacking: step.sign, of: market.needs[need])
      case .left: break
      }
    }
    self.totals = totals
  }
}
