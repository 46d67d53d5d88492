// SPDX-License-Identifier: GPL-3.0-or-later

/// A row that can write its cells in the order of its table's columns.
protocol CanonicalWritable: Sendable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs)
}

/// The ids that positions stand for while rows are written.
struct CanonicalIDs: Sendable {
  let classes: [String]
  let units: [String]
  let offices: [String]

  init(_ inventory: Inventory) {
    self.init(
      classes: inventory.classes, units: inventory.units, offices: inventory.offices)
  }

  init(
    classes: [Inventory.AssetClass], units: [Inventory.Unit], offices: [Inventory.Office]
  ) {
    self.classes = classes.map(\.id)
    self.units = units.map(\.id)
    self.offices = offices.map(\.id)
  }

  func id(_ position: Position<Inventory.AssetClass>) -> String { classes[Int(position.index)] }
  func id(_ position: Position<Inventory.Unit>) -> String { units[Int(position.index)] }
  func id(_ position: Position<Inventory.Office>) -> String { offices[Int(position.index)] }

  func id(_ position: Position<Inventory.AssetClass>?) -> String? { position.map { id($0) } }
  func id(_ position: Position<Inventory.Unit>?) -> String? { position.map { id($0) } }
  func id(_ position: Position<Inventory.Office>?) -> String? { position.map { id($0) } }
}
