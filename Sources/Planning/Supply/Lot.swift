// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Usable items that no rule can tell apart.
struct Lot: Sendable {
  /// What makes the items alike.
  struct Key: Hashable, Sendable {
    let assetClass: Position<Inventory.AssetClass>
    let heir: Position<Inventory.Unit>?
    let office: Position<Inventory.Office>
    /// Condition steps satisfied as the items stand; −1 where they must be repaired.
    let standing: Int
    /// Condition steps satisfied after repair; −1 where they cannot be repaired.
    let repaired: Int
    /// Steps of life left that needs ask for.
    let life: Int
    let isMovable: Bool
    let pins: [Int]
  }

  let key: Key
  let members: [Plan.RowCount]
  let quantity: Int64
}

extension Lot.Key: Comparable {
  /// The order of all lots: class, heir, office, then the rest.
  static func < (left: Self, right: Self) -> Bool {
    if left.assetClass != right.assetClass { return left.assetClass < right.assetClass }
    if left.heir != right.heir { return left.heirRank < right.heirRank }
    if left.office != right.office { return left.office < right.office }
    let (numbers, others) = (left.numbers, right.numbers)
    return numbers == others
      ? left.pins.lexicographicallyPrecedes(right.pins)
      : numbers.lexicographicallyPrecedes(others)
  }

  private var heirRank: Int32 { heir?.index ?? .max }
  private var numbers: [Int] { [standing, repaired, life, isMovable ? 1 : 0] }
}

extension Lot {
  /// The lot as plans have it.
  func planned(in inventory: Inventory) -> Plan.Lot {
    Plan.Lot(
      assetClass: inventory.classes[key.assetClass].id,
      heir: key.heir.map { inventory.units[$0].id }, office: inventory.offices[key.office].id,
      pins: key.pins, members: members)
  }
}
