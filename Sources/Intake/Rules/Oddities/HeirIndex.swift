// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Which unit each unit becomes: the first successor of one that ends, itself for any other.
struct HeirIndex {
  private let heirs: [Position<Inventory.Unit>]

  init(_ tables: ReadTables) {
    var heirs = tables.keys.units.ids.indices.map { Position<Inventory.Unit>($0) }
    for succession in tables.successions.rows.reversed() {
      heirs[Int(succession.predecessor.index)] = succession.successor
    }
    self.heirs = heirs
  }

  /// The heir of a unit.
  subscript(unit: Position<Inventory.Unit>) -> Position<Inventory.Unit> { heirs[Int(unit.index)] }
}
