// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What stays in each office after the plan.
struct ItemsLeft: Sendable {
  /// Items of one class that stay in an office.
  struct Items: Hashable, Sendable {
    let assetClass: String
    /// All that stay.
    var count: Int64 = 0
    /// Those that cannot be moved.
    var immovable: Int64 = 0
  }

  private var items: [String: [String: Items]] = [:]

  init(_ plan: Plan, _ inventory: Inventory) {
    for row in inventory.assets.positions { add(row, inventory, inventory.assets[row].quantity) }
    for assignment in plan.assignments where assignment.fromOffice != assignment.toOffice {
      add(assignment.items.row, inventory, -assignment.items.count)
    }
  }

  private mutating func add(
    _ row: Position<Inventory.Asset>, _ inventory: Inventory, _ count: Int64
  ) {
    let asset = inventory.assets[row]
    let kind = inventory.classes[asset.assetClass]
    let office = inventory.offices[asset.office].id
    var there = items[office]?[kind.id] ?? Items(assetClass: kind.id)
    there.count += count
    if !(asset.isMovable ?? kind.isMovable) { there.immovable += count }
    items[office, default: [:]][kind.id] = there
  }

  /// What stays in an office, in the order of the classes' ids.
  func items(in office: String) -> [Items] {
    (items[office] ?? [:]).values.filter { $0.count != 0 }
      .sorted { $0.assetClass.utf8.lexicographicallyPrecedes($1.assetClass.utf8) }
  }
}
