// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What a stock-take is compared with: what units hold, and for a unit that the merger makes and that
/// holds nothing yet what it inherits.
struct StockTakeTotals {
  private let inventory: Inventory
  private let held: ControlTotals
  private let inherited: MergedTotals?

  /// Adds up the register for figures of some units.
  init(_ inventory: Inventory, for units: Set<Position<Inventory.Unit>>) {
    (self.inventory, held) = (inventory, ControlTotals(inventory))
    let held = held
    inherited =
      units.contains { inventory.units[$0].stage == .new && held.sums(unit: $0).rows == 0 }
      ? MergedTotals(inventory) : nil
  }

  /// Whether a unit's figures are those of what it inherits.
  func isMerged(_ unit: Position<Inventory.Unit>) -> Bool {
    inventory.units[unit].stage == .new && held.sums(unit: unit).rows == 0
  }

  /// The sums of a unit or of all, and of a class or of all; nil where what a unit inherits is divided.
  func sums(
    unit: Position<Inventory.Unit>?, assetClass: Position<Inventory.AssetClass>?
  ) -> ControlTotals.Sums? {
    guard let unit, isMerged(unit), let inherited else {
      return held.sums(unit: unit, assetClass: assetClass)
    }
    return inherited.sums(unit: unit, assetClass: assetClass)
  }
}
