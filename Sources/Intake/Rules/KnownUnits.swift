// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The units that could be read, by position.
///
/// A unit whose row has a fault has a position but is missing here, so that rules say nothing of what
/// is not known.
struct KnownUnits {
  /// A unit and its row in the file.
  struct Entry {
    let unit: Inventory.Unit
    let row: Int
  }

  private let entries: [Entry?]

  init(_ units: ReadTable<Inventory.Unit>, _ keys: KeyIndex<Inventory.Unit>) {
    var entries = [Entry?](repeating: nil, count: keys.ids.count)
    for (unit, row) in units.numbered {
      guard let position = keys.position(of: unit.id) else { continue }
      entries[Int(position.index)] = Entry(unit: unit, row: row)
    }
    self.entries = entries
  }

  /// The unit at a position, where its row could be read.
  subscript(position: Position<Inventory.Unit>) -> Entry? { entries[Int(position.index)] }

  /// The positions of all units, those with faults too.
  var positions: some Sequence<Position<Inventory.Unit>> {
    entries.indices.lazy.map { Position($0) }
  }
}
