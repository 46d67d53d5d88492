// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Derives all needs of a scenario: posts × norms and the needs table, never from what is available.
enum Demand {
  /// The needs in their fixed order.
  static func needs(
    of scenario: Scenario, in inventory: Inventory, on date: PartialDate,
    by precedence: Precedence
  ) throws(PlanningError) -> [Need] {
    var needs: [Need] = []
    if scenario.needs.fromNorms {
      needs += try NormedDemand(
        scenario: scenario, inventory: inventory, date: date, precedence: precedence
      ).needs()
    }
    if scenario.needs.fromTable { needs += requested(in: inventory) }
    return needs.sorted(by: Need.precedes)
  }

  private static func requested(in inventory: Inventory) -> [Need] {
    inventory.requests.filter { $0.quantity > 0 }.map { request in
      Need(
        id: request.id, unit: request.unit, office: request.office,
        assetClass: request.assetClass, quantity: request.quantity, priority: request.priority,
        minimumCondition: request.minimumCondition,
        minimumRemainingYears: request.minimumRemainingYears, in: inventory)
    }
  }
}
