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
  /// What the plan before meant items for; nil where there is none.
  let past: PastDerivation?
  /// Items that are out of the supply for what has become of them, by row.
  let gone: [Row: [Plan.Remainder.Reason: Int64]]

  init(
    _ scenario: Scenario, _ inventory: Inventory, _ format: Plan.Format,
    _ past: PastDerivation? = nil
  ) {
    (self.scenario, self.inventory, self.past) = (scenario, inventory, past)
    let order = TieOrder(scenario, inventory, format)
    demand = NeedDerivation(scenario, inventory, order)
    rules = ReuseRules(scenario, inventory, demand.needs)
    supply = SupplyDerivation(scenario, inventory, rules, order)
    heirs = HeirDerivation(supply.pieces, inventory, demand.needs, order)
    let pasts = past.map { [heirs, rules] in PastPieces(heirs.pieces, $0, inventory, rules) }
    gone = pasts?.gone ?? [:]
    lots = DerivedLot.lots(of: pasts?.pieces ?? heirs.pieces, inventory, rules, order)
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
