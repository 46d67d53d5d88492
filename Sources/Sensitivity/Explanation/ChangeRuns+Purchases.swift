// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

extension ChangeRuns {
  /// Purchases of which what is open is run, in the order of the plan's needs.
  public func told(_ purchases: [PurchaseFreedom]) throws -> [PurchaseFreedom] {
    try settled(purchases, isOpen: \.isOpen, fewest).sorted { $0.need < $1.need }
  }

  /// Narrows down the fewest that a best plan buys: first whether all are certain, then whether none is,
  /// then by halves, until a run cannot tell; nothing tells where no level counts what is bought.
  private func fewest(_ purchase: PurchaseFreedom) throws -> PurchaseFreedom? {
    guard let place = place(of: purchase.need) else { return purchase }
    var told = purchase
    told.isOpen = false
    guard !planned.plan.head.scenario.objective.allSatisfy({ Weights($0).purchases == 0 }) else {
      return told
    }
    var beyond = purchase.bought - 1
    while !told.least.isPoint {
      let reached = try change(
        .dearer(need: place.index, beyond: beyond), in: place.market, .worse)
      guard let reached else { break }
      switch reached.isWorse(levels: levels) {
      case true?: told.least = LevelRange(low: beyond + 1, high: told.least.high)
      case false?:
        let bought = min(beyond, reached.purchased[Int(purchase.need.index)])
        told.least = LevelRange(low: told.least.low, high: max(told.least.low, bought))
        told.elsewhere = buyers(in: reached.purchased)
      case nil: return told
      }
      let isFirst = beyond == purchase.bought - 1
      beyond = isFirst ? told.least.low : (told.least.low + told.least.high - 1) / 2
    }
    return told
  }

  /// The needs for which more is bought than in the plan.
  private func buyers(in purchased: [Int64]) -> [Position<Plan.Need>] {
    zip(planned.plan.needs.positions, zip(purchased, planned.plan.solution.purchased))
      .filter { $0.1.0 > $0.1.1 }.map(\.0)
  }
}

extension ChangeRuns.Told {
  /// Whether a change makes the best plan worse; nil where that is not known.
  fileprivate func isWorse(levels: Int) -> Bool? {
    guard let first = ranges.first(where: { $0 != LevelRange(low: 0, high: 0) }) else {
      return ranges.count == levels ? false : nil
    }
    return first.low > 0 ? true : nil
  }
}
