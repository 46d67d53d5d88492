// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension ServiceRules {
  /// What the rules see of a lot: its first row stands for all, since no rule can tell them apart.
  struct LotSide: Sendable {
    let asset: Inventory.Asset
    let heir: String?
    let office: Position<Inventory.Office>
    let isMovable: Bool
    let pins: [Int]
    let quantity: Int64

    init?(_ lot: Plan.Lot, _ plan: Plan, _ inventory: Inventory) {
      guard let row = lot.members.first?.row, inventory.assets.indices.contains(Int(row.index)),
        lot.pins.allSatisfy({ plan.head.scenario.pins.indices.contains($0) })
      else { return nil }
      asset = inventory.assets[row]
      (heir, office, pins, quantity) = (lot.heir, asset.office, lot.pins, lot.quantity)
      isMovable = asset.isMovable ?? inventory.classes[asset.assetClass].isMovable
    }
  }

  /// What the rules see of a need.
  struct NeedSide: Sendable {
    let need: Plan.Need
    let office: Position<Inventory.Office>

    init?(_ need: Plan.Need, _ offices: [String: Position<Inventory.Office>]) {
      guard let office = offices[need.office] else { return nil }
      (self.need, self.office) = (need, office)
    }
  }
}

/// Both sides of all possible arcs of a plan; nil where the plan contradicts its inventory.
struct PlanSides: Sendable {
  let lots: [ServiceRules.LotSide?]
  let needs: [ServiceRules.NeedSide?]

  init(_ plan: Plan, _ inventory: Inventory) {
    let offices = Dictionary(
      inventory.offices.positions.map { (inventory.offices[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
    lots = plan.lots.map { ServiceRules.LotSide($0, plan, inventory) }
    needs = plan.needs.map { ServiceRules.NeedSide($0, offices) }
  }
}
