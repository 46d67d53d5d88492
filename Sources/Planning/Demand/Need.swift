// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// A need of a plan, with the positions of what it names.
package struct Need: Hashable, Sendable {
  package let unit: Position<Inventory.Unit>
  package let office: Position<Inventory.Office>
  package let assetClass: Position<Inventory.AssetClass>
  /// The need as the plan states it.
  package let stated: Plan.Need

  /// A need; its price is the class's reference price, capped where a norm does so.
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

  /// The order of all needs: class, unit, office, id.
  static func precedes(_ left: Need, _ right: Need) -> Bool {
    let leftKey = (left.assetClass, left.unit, left.office)
    let rightKey = (right.assetClass, right.unit, right.office)
    if leftKey != rightKey { return leftKey < rightKey }
    return left.stated.id.utf8.lexicographicallyPrecedes(right.stated.id.utf8)
  }
}
