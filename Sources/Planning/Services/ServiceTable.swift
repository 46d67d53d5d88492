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
  private let lotPlaces: [Place?]
  private let needPlaces: [Place?]

  /// Where a lot or a need stands among the markets.
  private struct Place {
    let market: Int
    let index: Int
  }

  /// The services of a scenario.
  ///
  /// - Parameter premises: who works where, in a plan that says so.
  /// - Throws: `PlanningError`, where the scenario does not fit the inventory.
  package init(
    _ scenario: Scenario, on inventory: Inventory, premises: Plan.Premises? = nil
  ) throws {
    let workplaces = premises.map { Workplaces($0, inventory) }
    let placed = workplaces.map { inventory.placing($0) } ?? inventory
    let problem = try Problem(scenario, placed)
    let components = problem.builder.components(.anywhere)
    markets = components.map(\.market)
    lotPlaces = Self.places(problem.lots.count, components.map(\.lots))
    needPlaces = Self.places(problem.needs.count, components.map(\.needs))
    lots = problem.lots.map { $0.planned(in: inventory) }
    needs = problem.needs.map(\.stated)
  }

  private static func places(_ count: Int, _ indices: [[Int]]) -> [Place?] {
    var places = [Place?](repeating: nil, count: count)
    for (market, indices) in indices.enumerated() {
      for (index, whole) in indices.enumerated() {
        places[whole] = Place(market: market, index: index)
      }
    }
    return places
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

extension Workplaces {
  /// The workplaces of a plan.
  init(_ premises: Plan.Premises, _ inventory: Inventory) {
    let units = Dictionary(
      inventory.units.positions.map { (inventory.units[$0].id, $0) }, uniquingKeysWith: { $1 })
    let offices = Dictionary(
      inventory.offices.positions.map { (inventory.offices[$0].id, $0) }, uniquingKeysWith: { $1 })
    self.init(units: Set(premises.units.compactMap { units[$0.unit] }))
    for part in premises.units {
      guard let unit = units[part.unit] else { continue }
      for placement in part.placements {
        guard let office = placement.office.flatMap({ offices[$0] }) else { continue }
        for share in placement.posts { put(share.people, of: share.post, unit, in: office) }
      }
    }
  }
}
