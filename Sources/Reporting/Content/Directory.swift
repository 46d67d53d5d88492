// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The entities of an inventory by their ids.
struct Directory: Sendable {
  let classes: [String: Inventory.AssetClass]
  let units: [String: Inventory.Unit]
  let offices: [String: Inventory.Office]
  /// The names of teams that have one, by unit and team.
  private let teamNames: [String: [String: String]]

  /// The entities of this and another inventory, whose names go first.
  func adding(_ other: Directory) -> Directory {
    Directory(
      classes: classes.merging(other.classes) { $1 }, units: units.merging(other.units) { $1 },
      offices: offices.merging(other.offices) { $1 },
      teamNames: teamNames.merging(other.teamNames) { $1 })
  }

  private init(
    classes: [String: Inventory.AssetClass], units: [String: Inventory.Unit],
    offices: [String: Inventory.Office], teamNames: [String: [String: String]]
  ) {
    (self.classes, self.units, self.offices) = (classes, units, offices)
    self.teamNames = teamNames
  }

  init(_ inventory: Inventory) {
    classes = Self.table(inventory.classes, \.id)
    units = Self.table(inventory.units, \.id)
    offices = Self.table(inventory.offices, \.id)
    let teams = Dictionary(grouping: inventory.teams) { inventory.units[$0.unit].id }
    teamNames = teams.mapValues { Self.table($0, \.id).compactMapValues(\.name) }
  }

  private static func table<Entity>(
    _ entities: [Entity], _ id: (Entity) -> String
  ) -> [String: Entity] {
    Dictionary(entities.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func className(_ id: String) -> Table.Cell { Table.Cell(classes[id]?.name) }
  func unitName(_ id: String) -> Table.Cell { Table.Cell(units[id]?.name) }
  func officeName(_ id: String) -> Table.Cell { Table.Cell(offices[id]?.name) }

  /// The name of a team of a unit; nil where it has none.
  func teamName(_ id: String, of unit: String) -> String? { teamNames[unit]?[id] }

  /// What people call a team of a unit: its name, or its id where it has none.
  func team(_ id: String, of unit: String) -> String { teamName(id, of: unit) ?? id }

  /// What people call a team of any unit: its name where all units call it the same, else its id.
  func team(_ id: String) -> String {
    let names = Set(teamNames.values.compactMap { $0[id] })
    return names.count == 1 ? names.first ?? id : id
  }
}
