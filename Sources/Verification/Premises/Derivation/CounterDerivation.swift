// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Works out again from where the citizens of old units come to the counters of each unit.
///
/// An old unit counts for the successor of its largest part, the first on a tie; its citizens come from
/// its offices that receive the public, or from all where none does.
struct CounterDerivation {
  private var origins: [Position<Inventory.Unit>: [Position<Inventory.Office>]] = [:]

  init(_ inventory: Inventory) {
    var heirs: [Position<Inventory.Unit>: Inventory.Succession] = [:]
    for row in inventory.successions where row.office == nil && row.assetClass == nil {
      if let other = heirs[row.predecessor],
        (row.share, other.successor) <= (other.share, row.successor)
      {
        continue
      }
      heirs[row.predecessor] = row
    }
    for (predecessor, row) in heirs {
      let held = inventory.offices.positions.filter { inventory.offices[$0].holder == predecessor }
      let counters = held.filter { inventory.offices[$0].hasPublicAccess == true }
      origins[row.successor, default: []] += counters.isEmpty ? Array(held) : counters
    }
  }

  /// The offices that citizens of a unit come from.
  func origins(of unit: Position<Inventory.Unit>) -> [Position<Inventory.Office>] {
    origins[unit] ?? []
  }
}
