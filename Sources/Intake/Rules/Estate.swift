// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What a succession divides: all of an old unit, or what it has in one office or of one class.
struct Estate: Hashable {
  let predecessor: Position<Inventory.Unit>
  var office: Position<Inventory.Office>?
  var assetClass: Position<Inventory.AssetClass>?
}

extension Inventory.Succession {
  /// What the succession divides.
  var estate: Estate {
    Estate(predecessor: predecessor, office: office, assetClass: assetClass)
  }
}
