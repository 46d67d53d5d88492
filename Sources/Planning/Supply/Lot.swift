// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// Usable items that no rule can tell apart.
package struct Lot: Sendable {
  /// What makes the items alike.
  package struct Key: Hashable, Sendable {
    package let assetClass: Position<Inventory.AssetClass>
    package let heir: Position<Inventory.Unit>?
    package let office: Position<Inventory.Office>
    /// Condition steps satisfied as the items stand; −1 where they must be repaired.
    package let standing: Int
    /// Condition steps satisfied after repair; −1 where they cannot be repaired.
    package let repaired: Int
    /// Steps of life left that needs ask for.
    package let life: Int
    package let isMovable: Bool
    package let pins: [Int]
    /// What the plan before meant them for, 0-based in the history's list; −1 where it did not.
    var past = -1
  }

  package let key: Key
  package let members: [Plan.RowCount]
  package let quantity: Int64
}

extension Lot.Key: Comparable {
  /// The order of all lots: class, heir, office, then the rest.
  package static func < (left: Self, right: Self) -> Bool {
    if left.assetClass != right.assetClass { return left.assetClass < right.assetClass }
    if left.heir != right.heir { return left.heirRank < right.heirRank }
    if left.office != right.office { return left.office < right.office }
    let (numbers, others) = (left.numbers, right.numbers)
    if numbers != others { return numbers.lexicographicallyPrecedes(others) }
    return left.pins == right.pins
      ? left.past < right.past : left.pins.lexicographicallyPrecedes(right.pins)
  }

  private var heirRank: Int32 { heir?.index ?? .max }
  private var numbers: [Int] { [standing, repaired, life, isMovable ? 1 : 0] }
}

extension Lot {
  /// The lot as plans have it.
  ///
  /// - Parameter history: what the plan before meant items for; nil where there is none.
  func planned(in inventory: Inventory, _ history: History? = nil) -> Plan.Lot {
    Plan.Lot(
      assetClass: inventory.classes[key.assetClass].id,
      heir: key.heir.map { inventory.units[$0].id }, office: inventory.offices[key.office].id,
      pins: key.pins, members: members,
      past: key.past < 0 ? nil : history?.pasts[key.past])
  }
}
