// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// Which lots of a plan may serve which of its needs by the rules of its scenario, and what that costs:
/// worked out from scenario and inventory, for the workplaces of the plan.
package struct ServiceTable: Sendable {
  /// The lots, in the order of plans.
  package let lots: [Plan.Lot]
  /// The needs, in the order of plans.
  package let needs: [Plan.Need]
  private let markets: [Market]
  private let lotPlaces: [MarketPlace?]
  private let needPlaces: [MarketPlace?]

  /// The services of a scenario.
  ///
  /// - Parameter premises: who works where, in a plan that says so.
  /// - Throws: `PlanningError`, where the scenario does not fit the inventory.
  package init(
    _ scenario: Scenario, on inventory: Inventory, premises: Plan.Premises? = nil
  ) throws {
    let placed = premises.map { inventory.placing($0) } ?? inventory
    let problem = try Problem(scenario, placed)
    let components = problem.builder.components(.anywhere)
    markets = components.map(\.market)
    lotPlaces = MarketPlace.all(problem.lots.count, of: components.map(\.lots))
    needPlaces = MarketPlace.all(problem.needs.count, of: components.map(\.needs))
    lots = problem.lots.map { $0.planned(in: inventory) }
    needs = problem.needs.map(\.stated)
  }

  /// What serving a need with an item of a lot comes to; nil where a rule forbids it.
  package func service(
    from lot: Position<Plan.Lot>, to need: Position<Plan.Need>
  ) -> Service? {
    guard let lot = lotPlaces[Int(lot.index)], let need = needPlaces[Int(need.index)],
      lot.market == need.market
    else { return nil }
    return markets[lot.market].arc(from: lot.index, to: need.index).map(Service.init)
  }
}
