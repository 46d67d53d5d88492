// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Everything that follows from an inventory and a scenario, worked out again.
struct Derivation {
  let inventory: Inventory
  let scenario: Scenario
  let needs: NeedDerivation
  let supply: SupplyDerivation
  let heirs: HeirDerivation
  let lots: [DerivedLot]
  private let rules: ReuseRules

  init(_ scenario: Scenario, _ inventory: Inventory) {
    (self.scenario, self.inventory) = (scenario, inventory)
    needs = NeedDerivation(scenario, inventory)
    rules = ReuseRules(scenario, inventory, needs.needs)
    supply = SupplyDerivation(scenario, inventory, rules)
    heirs = HeirDerivation(supply.pieces, inventory)
    lots = DerivedLot.lots(of: heirs.pieces, inventory, rules)
  }

  /// The arcs between lots and needs.
  func arcs(_ ways: WayTable) -> ArcRules {
    ArcRules(scenario, inventory, rules, ways, lots: lots, needs: needs.needs)
  }
}
