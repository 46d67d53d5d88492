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
    return numbers == others
      ? left.pins.lexicographicallyPrecedes(right.pins)
      : numbers.lexicographicallyPrecedes(others)
  }

  private var heirRank: Int32 { heir?.index ?? .max }
  private var numbers: [Int] { [standing, repaired, life, isMovable ? 1 : 0] }
}
