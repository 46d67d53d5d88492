// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Works out again from where the citizens of old units come to the counters of each unit.
///
/// An old unit counts for the successor of its largest part, the first on a tie; its citizens come from
/// its offices that receive the public, or from all where none does.
struct CounterDerivation {
  private var origins: [Unit: [Office]] = [:]

  init(_ inventory: Inventory) {
    let rows = inventory.successions.filter { $0.office == nil && $0.assetClass == nil }
    for (predecessor, rows) in Dictionary(grouping: rows, by: \.predecessor) {
      let heir = rows.max { ($0.share, $1.successor) < ($1.share, $0.successor) } ?? rows[0]
      let held = inventory.offices.positions.filter { inventory.offices[$0].holder == predecessor }
      let counters = held.filter { inventory.offices[$0].hasPublicAccess == true }
      origins[heir.successor, default: []] += counters.isEmpty ? Array(held) : counters
    }
  }

  /// The offices that citizens of a unit come from, in order.
  func origins(of unit: Unit) -> [Office] { origins[unit]?.sorted() ?? [] }
}
