// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A unit, an office and a class of the plan before, as they are in the inventory.
struct PastPlace {
  private let unit: Unit?
  private let office: Office?
  private let assetClass: AssetClass?

  fileprivate init(_ place: Plan.Place, _ inventory: Inventory) {
    unit = inventory.units.positions.first { inventory.units[$0].id == place.unit }
    office = inventory.offices.positions.first { inventory.offices[$0].id == place.office }
    assetClass = inventory.classes.positions.first { inventory.classes[$0].id == place.assetClass }
  }

  /// Whether a need is of that.
  @inline(__always)
  func isOf(_ need: ArcRules.NeedSide) -> Bool {
    need.unit == unit && need.office == office && need.assetClass == assetClass
  }
}

/// Places of the plan before, each looked up once.
struct PastPlaces {
  private let inventory: Inventory
  private var known: [Plan.Place: PastPlace] = [:]

  init(_ inventory: Inventory) { self.inventory = inventory }

  /// A place as it is in the inventory; nil for none.
  mutating func place(_ place: Plan.Place?) -> PastPlace? {
    guard let place else { return nil }
    let found = known[place] ?? PastPlace(place, inventory)
    known[place] = found
    return found
  }
}
