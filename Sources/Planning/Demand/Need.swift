// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A quantity of a class that a unit needs at an office.
struct Need: Hashable, Sendable {
  var id: String
  var unit: Position<Inventory.Unit>
  var office: Position<Inventory.Office>
  var assetClass: Position<Inventory.AssetClass>
  var quantity: Int64
  var price: Money
  var priority: Int64 = 1
  var minimumCondition: Condition?
  var minimumRemainingYears: Int?

  /// The order of all needs: class, unit, office, id.
  static func precedes(_ left: Need, _ right: Need) -> Bool {
    let leftKey = (left.assetClass, left.unit, left.office)
    let rightKey = (right.assetClass, right.unit, right.office)
    if leftKey != rightKey { return leftKey < rightKey }
    return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
  }
}
