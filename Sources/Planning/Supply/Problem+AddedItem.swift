// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
package import Inventory

extension Problem {
  /// A lot of one item that the register does not have: good, own, movable, young enough for every need,
  /// bound by no pin.
  ///
  /// - Parameter offers: the needs of its market that its class may serve.
  package func addedItem(
    of kind: Position<Inventory.AssetClass>, at office: Position<Inventory.Office>,
    heir: Position<Inventory.Unit>?, offers: [Market.Offer]
  ) -> Market.LotSide {
    Market.LotSide(
      supply: 1, heir: heir?.index ?? -1, office: office.index, standing: goodStanding,
      repaired: -1, life: .max, isMovable: true, repairCost: 0,
      rate: scenario.moving.perCubicMetreKilometre * (inventory.classes[kind].litres ?? 0),
      offers: offers, pins: [])
  }
}
