// SPDX-License-Identifier: GPL-3.0-or-later

/// A row that can write its cells in the order of the columns of its table's canonical file.
protocol CanonicalWritable: Sendable {
  func write(to row: inout CanonicalRow, _ ids: CanonicalIDs)
}

/// What rows are written with: the ids that positions stand for, and whether teams have names.
struct CanonicalIDs: Sendable {
  let classes: [String]
  let units: [String]
  let offices: [String]
  /// Where no team has a name, the column is left out, so that such an inventory keeps the revision
  /// that it had before teams could have names.
  private(set) var areTeamsNamed = true

  init(_ inventory: Inventory) {
    self.init(
      classes: inventory.classes, units: inventory.units, offices: inventory.offices)
    areTeamsNamed = inventory.teams.contains { $0.name != nil }
  }

  init(
    classes: [Inventory.AssetClass], units: [Inventory.Unit], offices: [Inventory.Office]
  ) {
    self.classes = classes.map(\.id)
    self.units = units.map(\.id)
    self.offices = offices.map(\.id)
  }

  /// The columns of a table's canonical file.
  func columns(of table: TableName) -> [TableName.Column] {
    table.columns.filter { areTeamsNamed || table != .teams || $0.name != "name" }
  }

  func id(_ position: Position<Inventory.AssetClass>) -> String { classes[Int(position.index)] }
  func id(_ position: Position<Inventory.Unit>) -> String { units[Int(position.index)] }
  func id(_ position: Position<Inventory.Office>) -> String { offices[Int(position.index)] }

  func id(_ position: Position<Inventory.AssetClass>?) -> String? { position.map { id($0) } }
  func id(_ position: Position<Inventory.Unit>?) -> String? { position.map { id($0) } }
  func id(_ position: Position<Inventory.Office>?) -> String? { position.map { id($0) } }
}
