// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import LinearProgramming

/// The lots of a market whose items must serve, as a transportation problem of their own: needs take at
/// most what they ask for, and an item may be stranded.
///
/// Fewest stranded, then cheapest: with so many stranded it is a network still, so that both optima are
/// whole.
struct DutyModel {
  private struct Link {
    let lot: Int
    let need: Int
    let cost: Money
  }

  private let component: Component
  private let lots: [Int]
  private var links: [Link] = []

  init(_ component: Component) {
    self.component = component
    let market = component.market
    lots = market.lots.indices.filter(market.mustGo)
    for lot in lots {
      market.forEachArc(of: lot) { need, arc in
        links.append(Link(lot: lot, need: need, cost: arc.relocation))
      }
    }
  }

  func solution() throws -> (stranded: [Duties.Stranded], relocation: Money) {
    let fewest = try counts(stranded: nil).stranded.reduce(0, +)
    let best = try counts(stranded: fewest)
    let stranded = zip(lots, best.stranded).filter { $0.1 > 0 }.map { lot, count in
      Duties.Stranded(lot: component.lots[lot], count: count)
    }
    return (stranded, zip(links, best.moved).reduce(0) { $0 + $1.0.cost * $1.1 })
  }

  /// How many items of each lot are stranded, and how many go along each link.
  ///
  /// - Parameter total: how many are stranded in all; nil for the fewest.
  private func counts(stranded total: Int64?) throws -> (stranded: [Int64], moved: [Int64]) {
    var model = Model()
    let market = component.market
    let supply = lots.map { model.addRow(.exactly(Double(market.lots[$0].supply))) }
    let demand = market.needs.map { model.addRow(.atMost(Double($0.demand))) }
    let all = model.addRow(total.map { .exactly(Double($0)) } ?? .free)
    for row in supply {
      model.addColumn(
        .atLeast(0), cost: total == nil ? 1 : 0, entries: [Entry(row, 1), Entry(all, 1)])
    }
    let rows = Dictionary(uniqueKeysWithValues: zip(lots, supply))
    for link in links {
      guard let row = rows[link.lot] else { continue }
      model.addColumn(
        .atLeast(0), cost: total == nil ? 0 : Double(link.cost),
        entries: [Entry(row, 1), Entry(demand[link.need], 1)])
    }
    let values = try Solver.solving(model) { try $0.solveLinear().primal }
      .map { Int64($0.rounded()) }
    return (Array(values.prefix(lots.count)), Array(values.dropFirst(lots.count)))
  }
}
