// SPDX-License-Identifier: GPL-3.0-or-later

/// A first solution, cheapest arc first; each step exhausts one lot or one need, so that the arcs used
/// form a basis (Vogel's and the matrix minimum method start transportation problems likewise).
struct GreedyStart {
  /// For each candidate link, whether it is basic.
  private(set) var isBasic: [Bool]
  /// Lots that a link has exhausted; the others keep their own row in the basis.
  private(set) var isLotClosed: [Bool]
  /// Needs that a link has exhausted; the others are bought, with the purchase in the basis.
  private(set) var isNeedClosed: [Bool]

  init(_ market: Market, _ links: [Candidates.Link]) {
    isBasic = Array(repeating: false, count: links.count)
    isLotClosed = Array(repeating: false, count: market.lots.count)
    isNeedClosed = Array(repeating: false, count: market.needs.count)
    var supply = market.lots.map(\.supply)
    var demand = market.needs.map(\.demand)
    let isScarce = supply.reduce(0, +) < demand.reduce(0, +)
    for (index, link) in links.enumerated() {
      let (lot, need) = (Int(link.lot), Int(link.need))
      guard !isLotClosed[lot], !isNeedClosed[need], supply[lot] > 0, demand[need] > 0 else {
        continue
      }
      isBasic[index] = true
      let count = min(supply[lot], demand[need])
      supply[lot] -= count
      demand[need] -= count
      // Where both are exhausted, the one that class lacks closes, so that the duals fit at once.
      let closesLot = supply[lot] == 0 && (demand[need] > 0 || isScarce)
      if closesLot { isLotClosed[lot] = true } else { isNeedClosed[need] = true }
    }
  }
}
