// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A need that follows from the inventory.
struct DerivedNeed {
  let unit: Position<Inventory.Unit>
  let office: Position<Inventory.Office>
  let assetClass: Position<Inventory.AssetClass>
  /// The need as a plan has to state it.
  let stated: Plan.Need

  init(
    id: String, unit: Position<Inventory.Unit>, office: Position<Inventory.Office>,
    assetClass: Position<Inventory.AssetClass>, quantity: Int64, priceCap: Money? = nil,
    priority: Int64 = 1, minimumCondition: Condition? = nil, minimumRemainingYears: Int? = nil,
    in inventory: Inventory
  ) {
    (self.unit, self.office, self.assetClass) = (unit, office, assetClass)
    let kind = inventory.classes[assetClass]
    stated = Plan.Need(
      id: id, unit: inventory.units[unit].id, office: inventory.offices[office].id,
      assetClass: kind.id, quantity: quantity,
      price: min(kind.referencePrice, priceCap ?? kind.referencePrice), priority: priority,
      minimumCondition: minimumCondition, minimumRemainingYears: minimumRemainingYears)
  }

  /// The fixed order of needs: class, unit, office, then the bytes of the id.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let (one, other) = (
      (left.assetClass, left.unit, left.office), (right.assetClass, right.unit, right.office)
    )
    guard one == other else { return one < other }
    return left.stated.id.utf8.lexicographicallyPrecedes(right.stated.id.utf8)
  }
}
