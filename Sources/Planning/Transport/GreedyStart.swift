// SPDX-License-Identifier: GPL-3.0-or-later

/// A first solution, cheapest arc first; each step exhausts one lot or one need, so that the arcs used
/// form a basis (Vogel's and the matrix minimum method start transportation problems likewise).
///
/// Every round offers the cheapest arcs between what the rounds before have left, and so finds the
/// long ways that a plan needs, which are near nobody.
struct GreedyStart {
  /// The arcs that were offered: those that a transportation problem begins with.
  private(set) var links: [Candidates.Link] = []
  /// For each link, whether it is basic.
  private(set) var isBasic: [Bool] = []
  /// Lots that a link has exhausted; the others keep their own row in the basis.
  private(set) var isLotClosed: [Bool]
  /// Needs that a link has exhausted; the others are bought, with the purchase in the basis.
  private(set) var isNeedClosed: [Bool]

  private var supply: [Int64]
  private var demand: [Int64]

  init(_ market: Market) {
    isLotClosed = Array(repeating: false, count: market.lots.count)
    isNeedClosed = Array(repeating: false, count: market.needs.count)
    supply = market.lots.map(\.supply)
    demand = market.needs.map(\.demand)
    let isScarce = supply.reduce(0, +) < demand.reduce(0, +)
    while case let offered = Candidates(market, supply: supply, demand: demand).links,
      !offered.isEmpty
    {
      for link in offered { isBasic.append(use(link, isScarce: isScarce)) }
      links += offered
    }
  }

  /// Serves as much as it can by an arc; returns whether there was anything left to serve.
  private mutating func use(_ link: Candidates.Link, isScarce: Bool) -> Bool {
    let (lot, need) = (Int(link.lot), Int(link.need))
    let count = min(supply[lot], demand[need])
    guard count > 0 else { return false }
    supply[lot] -= count
    demand[need] -= count
    // Where both are exhausted, the one that class lacks closes, so that the duals fit at once.
    let closesLot = supply[lot] == 0 && (demand[need] > 0 || isScarce)
    if closesLot { isLotClosed[lot] = true } else { isNeedClosed[need] = true }
    return true
  }
}
