// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension ServiceRules {
  /// What the rules see of a lot: its first row stands for all, since no rule can tell them apart.
  struct LotSide: Sendable {
    let assetClass: Position<Inventory.AssetClass>
    let condition: Condition
    let office: Position<Inventory.Office>

    init?(
      _ lot: Plan.Lot, _ inventory: Inventory, _ offices: [String: Position<Inventory.Office>]
    ) {
      guard let row = lot.members.first?.row, inventory.assets.indices.contains(Int(row.index)),
        let office = offices[lot.office]
      else { return nil }
      let asset = inventory.assets[row]
      (assetClass, condition) = (asset.assetClass, lot.past?.condition ?? asset.condition)
      self.office = office
    }
  }

  /// What the rules see of a need.
  struct NeedSide: Sendable {
    // It stands first: behind the need, whose last field is an optional number, optimised code of
    // Swift 6.3.1 reads it from the wrong place.
    let office: Position<Inventory.Office>
    let need: Plan.Need

    init?(_ need: Plan.Need, _ offices: [String: Position<Inventory.Office>]) {
      guard let office = offices[need.office] else { return nil }
      (self.office, self.need) = (office, need)
    }
  }
}

/// Both sides of all possible arcs of a plan's baselines; nil where the plan contradicts its inventory.
struct BaselineSides: Sendable {
  let lots: [ServiceRules.LotSide?]
  let needs: [ServiceRules.NeedSide?]

  init(_ plan: Plan, _ inventory: Inventory) {
    let offices = Dictionary(
      inventory.offices.positions.map { (inventory.offices[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
    lots = plan.lotsOfBaselines.map { ServiceRules.LotSide($0, inventory, offices) }
    needs = plan.needs.map { ServiceRules.NeedSide($0, offices) }
  }
}
