// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The entities of an inventory by their ids.
struct Directory: Sendable {
  let classes: [String: Inventory.AssetClass]
  let units: [String: Inventory.Unit]
  let offices: [String: Inventory.Office]

  init(_ inventory: Inventory) {
    classes = Self.table(inventory.classes, \.id)
    units = Self.table(inventory.units, \.id)
    offices = Self.table(inventory.offices, \.id)
  }

  private static func table<Entity>(
    _ entities: [Entity], _ id: (Entity) -> String
  ) -> [String: Entity] {
    Dictionary(entities.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func className(_ id: String) -> Table.Cell { Table.Cell(classes[id]?.name) }
  func unitName(_ id: String) -> Table.Cell { Table.Cell(units[id]?.name) }
  func officeName(_ id: String) -> Table.Cell { Table.Cell(offices[id]?.name) }
}
