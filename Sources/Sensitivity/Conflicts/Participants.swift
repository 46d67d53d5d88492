// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The rules on which it can depend whether the items that must go can, and the inventory as far as these
/// speak of it.
///
/// A pin takes part where it says `go`, and where it speaks of a row that a pin which takes part speaks of
/// too: it may forbid what that one asks, or leave it other items.
struct Participants {
  let rules: [DroppableRule]
  /// The assets of the classes that the pins speak of, and everything else.
  let inventory: Inventory

  init(_ scenario: Scenario, _ inventory: Inventory) {
    let rows = scenario.pins.map { pin in
      Set(inventory.assets.positions.filter { pin.speaks(of: inventory.assets[$0], in: inventory) })
    }
    var pins = Set(scenario.pins.indices.filter { scenario.pins[$0].rule == .go })
    var (known, isChanged) = (pins.reduce(into: Set()) { $0.formUnion(rows[$1]) }, true)
    while isChanged {
      isChanged = false
      for pin in scenario.pins.indices where !pins.contains(pin) {
        guard !rows[pin].isDisjoint(with: known) else { continue }
        pins.insert(pin)
        known.formUnion(rows[pin])
        isChanged = true
      }
    }
    rules = DroppableRule.all(of: scenario).filter { rule in
      if case .pin(let number) = rule { pins.contains(number - 1) } else { !pins.isEmpty }
    }
    let classes = Set(known.map { inventory.assets[$0].assetClass })
    self.inventory = inventory.with(assetsWhere: { classes.contains($0.assetClass) })
  }
}

extension Scenario.Pin {
  /// Whether it speaks of an asset.
  func speaks(of asset: Inventory.Asset, in inventory: Inventory) -> Bool {
    (self.asset == nil || asset.tag == self.asset)
      && (assetClass == nil || inventory.classes[asset.assetClass].id == assetClass)
      && (unit == nil || inventory.units[asset.holder].id == unit)
      && (office == nil || inventory.offices[asset.office].id == office)
  }
}
