// SPDX-License-Identifier: GPL-3.0-or-later

/// A whole-number solution of one component, as a column of the master problem.
struct ComponentColumn: Sendable {
  private(set) var solution: TransportSolution
  let totals: Totals

  init(_ solution: TransportSolution, of market: Market) {
    self.solution = solution
    self.solution.duals = []
    var totals = Totals()
    for flow in solution.flows {
      if let arc = market.arc(from: flow.lot, to: flow.need) {
        totals = totals + Totals(flow.count, of: arc)
      }
    }
    for (index, need) in market.needs.enumerated() {
      totals = totals + Totals(buying: solution.purchased[index], of: need)
      totals = totals + Totals(lacking: solution.unmet[index], of: need)
    }
    self.totals = totals
  }
}

extension [ComponentColumn] {
  /// What all components together count.
  var totals: Totals { reduce(Totals()) { $0 + $1.totals } }
}

extension Outcome {
  /// The solution of each component that an outcome is made of.
  func columns(of components: [Component]) -> [ComponentColumn] {
    var flowsOfLot: [Int: [Flow]] = [:]
    for flow in flows { flowsOfLot[flow.lot, default: []].append(flow) }
    return components.map { component in
      var solution = TransportSolution(
        purchased: component.needs.map { purchased[$0] }, unmet: component.needs.map { unmet[$0] })
      let places = Dictionary(
        uniqueKeysWithValues: component.needs.enumerated().map { ($0.element, $0.offset) })
      for (index, lot) in component.lots.enumerated() {
        solution.flows += (flowsOfLot[lot] ?? []).compactMap { flow in
          places[flow.need].map {
            TransportSolution.Flow(lot: index, need: $0, count: flow.count)
          }
        }
      }
      solution.flows.sort { ($0.lot, $0.need) < ($1.lot, $1.need) }
      return ComponentColumn(solution, of: component.market)
    }
  }
}
