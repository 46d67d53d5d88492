// SPDX-License-Identifier: GPL-3.0-or-later

/// The ids that positions stand for in canonical rows.
struct CanonicalIDs: Sendable {
  private(set) var classes: [String] = []
  private(set) var units: [String] = []
  private(set) var offices: [String] = []

  /// None, for cells that are texts already or that are compared within one inventory.
  init() {}

  init(
    classes: [Inventory.AssetClass], units: [Inventory.Unit], offices: [Inventory.Office]
  ) {
    self.classes = classes.map(\.id)
    self.units = units.map(\.id)
    self.offices = offices.map(\.id)
  }
}
