// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension Check {
  /// Whether all amounts of a plan and of what it was made from are small enough for exact sums.
  ///
  /// - Parameter ways: the ways that moving costs rest on.
  static func magnitudes(_ plan: Plan, _ inventory: Inventory, _ ways: WayTable) -> Check {
    let scenario = plan.head.scenario
    var amounts = AmountCheck()
    amounts.examine(inventory)
    amounts.examine(scenario)
    amounts.examine(plan)
    if scenario.premises != nil { amounts.examinePremises(inventory) }
    var check = Check(.magnitudes, problems: amounts.failures.map(\.message))
    check.count(amounts.examined - amounts.failures.count)
    check.requireRates(scenario.moving, inventory, ways)
    return check
  }

  /// The cost of moving an item the longest way, and 1 m more, in millionths.
  private mutating func requireRates(
    _ moving: Scenario.Moving, _ inventory: Inventory, _ ways: WayTable
  ) {
    let most = (1 << 60) / Int128(ways.longest + 1)
    for kind in inventory.classes {
      let rate = Int128(moving.perCubicMetreKilometre) * Int128(kind.litres ?? 0)
      require(rate <= most, "volume-out-of-range", ["id": kind.id])
    }
  }
}
