// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning

/// A plan in which a route, a metre shorter than the great circle, leads from the nearest place.
struct RoutedSample {
  let inventory: Inventory
  let plan: Plan
  /// The shortfalls whose nearest place that is.
  let places: [Int]

  /// The ward's plan with such a route.
  static let anBien: RoutedSample? = {
    guard let inventory = Samples.anBien, let plan = ShortfallAlterationTests.plan,
      let short = plan.shortfalls.first(where: { $0.nearest != nil }), let nearest = short.nearest,
      let start = office(nearest.office, in: inventory),
      let end = office(plan.needs[short.need].office, in: inventory)
    else { return nil }
    var tables = Inventory.Tables(inventory)
    tables.routes.append(
      Inventory.Route(origin: start, destination: end, metres: nearest.metres - 1))
    let routed = Inventory(tables)
    guard let made = try? Planner(program: "test 1").plan(plan.head.scenario, on: routed) else {
      return nil
    }
    let told = Plan.Shortfall.Nearest(office: nearest.office, metres: nearest.metres - 1)
    let places = made.shortfalls.indices.filter { made.shortfalls[$0].nearest == told }
    return RoutedSample(inventory: routed, plan: made, places: places)
  }()

  private static func office(
    _ id: String, in inventory: Inventory
  ) -> Position<Inventory.Office>? {
    inventory.offices.positions.first { inventory.offices[$0].id == id }
  }

  /// The plan with that way as the great circle has it.
  var altered: Plan {
    var altered = plan
    for place in places { altered.shortfalls[place].nearest?.metres += 1 }
    return altered
  }
}
