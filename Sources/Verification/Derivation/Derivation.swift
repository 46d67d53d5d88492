// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Everything that follows from an inventory and a scenario, worked out again.
struct Derivation {
  let inventory: Inventory
  let scenario: Scenario
  let demand: NeedDerivation
  let supply: SupplyDerivation
  let heirs: HeirDerivation
  let lots: [DerivedLot]
  let rules: ReuseRules

  init(_ scenario: Scenario, _ inventory: Inventory, _ format: Plan.Format) {
    (self.scenario, self.inventory) = (scenario, inventory)
    let order = TieOrder(scenario, inventory, format)
    demand = NeedDerivation(scenario, inventory, order)
    rules = ReuseRules(scenario, inventory, demand.needs)
    supply = SupplyDerivation(scenario, inventory, rules, order)
    heirs = HeirDerivation(supply.pieces, inventory, demand.needs, order)
    lots = DerivedLot.lots(of: heirs.pieces, inventory, rules, order)
  }

  /// The needs, in order.
  var needs: [DerivedNeed] { demand.needs }

  /// The indices of a lot and a need that a plan names; nil where there are none such.
  func sides(_ lot: Position<Plan.Lot>, _ need: Position<Plan.Need>) -> (lot: Int, need: Int)? {
    let (lot, need) = (Int(lot.index), Int(need.index))
    return lots.indices.contains(lot) && needs.indices.contains(need) ? (lot, need) : nil
  }
}

extension Sequence<Int64> {
  /// The sum, which 128 bits can hold.
  var total: Int128 { reduce(0) { $0 + Int128($1) } }
}

extension Inventory {
  /// The offices by their ids.
  var officesByID: [String: Position<Office>] {
    Dictionary(offices.positions.map { (offices[$0].id, $0) }) { first, _ in first }
  }
}
