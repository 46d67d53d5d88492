// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A need that follows from the inventory.
struct DerivedNeed {
  let unit: Unit
  let office: Office
  let assetClass: AssetClass
  /// The need as a plan has to state it.
  let stated: Plan.Need

  /// - Parameter priceCap: the highest price that a norm allows.
  init(_ request: Inventory.Request, priceCap: Money? = nil, in inventory: Inventory) {
    (unit, office, assetClass) = (request.unit, request.office, request.assetClass)
    let kind = inventory.classes[assetClass]
    stated = Plan.Need(
      id: request.id, unit: inventory.units[unit].id, office: inventory.offices[office].id,
      assetClass: kind.id, quantity: request.quantity,
      price: min(kind.referencePrice, priceCap ?? kind.referencePrice),
      priority: request.priority, minimumCondition: request.minimumCondition,
      minimumRemainingYears: request.minimumRemainingYears)
  }

  /// The fixed order of needs: class, unit, office, then the bytes of the id.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let one = (left.assetClass, left.unit, left.office)
    let other = (right.assetClass, right.unit, right.office)
    guard one == other else { return one < other }
    return left.stated.id.utf8.lexicographicallyPrecedes(right.stated.id.utf8)
  }
}
