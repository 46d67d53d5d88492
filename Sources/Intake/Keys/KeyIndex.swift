// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The ids of one table and the positions that their rows will have.
///
/// It is read before the rows, also from rows with other faults, so that one bad cell does not make
/// unknown references of all that point at its row.
struct KeyIndex<Entity>: Sendable {
  /// The ids, sorted by their bytes: an id's place is its position.
  let ids: [String]
  private let table: ByteTable
  private let places: [Int32]

  /// Sorts ids, which may repeat.
  init(_ found: [String]) {
    var table = ByteTable()
    var unique: [String] = []
    for id in found where table.insert(id) == nil { unique.append(id) }
    let order = unique.indices.sorted {
      unique[$0].utf8.lexicographicallyPrecedes(unique[$1].utf8)
    }
    var places = [Int32](repeating: 0, count: unique.count)
    for (place, number) in order.enumerated() { places[number] = Int32(place) }
    (ids, self.table, self.places) = (order.map { unique[$0] }, table, places)
  }

  /// The position of the row with an id, or nil where there is none.
  func position(of id: UnsafeBufferPointer<UInt8>) -> Position<Entity>? {
    table.find(id).map { Position(Int(places[Int($0)])) }
  }

  /// The position of the row with an id, or nil where there is none.
  func position(of id: String) -> Position<Entity>? {
    var id = id
    return id.withUTF8 { position(of: $0) }
  }

  /// The id at a position.
  subscript(position: Position<Entity>) -> String { ids[Int(position.index)] }
}

/// The ids that references are looked up in.
struct KeyIndexes: Sendable {
  let classes: KeyIndex<Inventory.AssetClass>
  let units: KeyIndex<Inventory.Unit>
  let offices: KeyIndex<Inventory.Office>
}

extension KeyIndexes {
  /// The ids of an inventory; positions are the same as there.
  init(_ inventory: Inventory) {
    self.init(
      classes: KeyIndex(inventory.classes.map(\.id)), units: KeyIndex(inventory.units.map(\.id)),
      offices: KeyIndex(inventory.offices.map(\.id)))
  }
}
