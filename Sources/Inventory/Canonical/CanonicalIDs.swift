// SPDX-License-Identifier: GPL-3.0-or-later

/// The ids that positions stand for in canonical rows.
struct CanonicalIDs: Sendable {
  private(set) var classes = WrittenIDs()
  private(set) var units = WrittenIDs()
  private(set) var offices = WrittenIDs()

  /// None, for cells that are texts already or that are compared within one inventory.
  init() {}

  init(
    classes: [Inventory.AssetClass], units: [Inventory.Unit], offices: [Inventory.Office]
  ) {
    self.classes = WrittenIDs(classes.lazy.map(\.id))
    self.units = WrittenIDs(units.lazy.map(\.id))
    self.offices = WrittenIDs(offices.lazy.map(\.id))
  }
}
