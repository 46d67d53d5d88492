// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Counts for each need of a plan what the register has for it, without any solver.
struct SupplySurvey: Sendable {
  private struct Use: Sendable {
    let need: Int
    let count: Int64
  }

  private let plan: Plan
  private let rules: ServiceRules
  private let sides: PlanSides
  private let lotsOfClass: [String: [Int]]
  private let uses: [Int: [Use]]
  private let classCounts: [String: NeedSupply]
  private let serving: [String: [String]]

  init(_ content: PlanContent) {
    let (plan, inventory) = (content.plan, content.inventory)
    self.plan = plan
    rules = ServiceRules(plan, inventory)
    sides = PlanSides(plan, inventory)
    lotsOfClass = Dictionary(grouping: plan.lots.indices) { plan.lots[$0].assetClass }
    uses = Dictionary(grouping: plan.assignments) { Int($0.lot.index) }
      .mapValues { $0.map { Use(need: Int($0.need.index), count: $0.items.count) } }
    classCounts = Self.classCounts(plan, inventory)
    serving = Dictionary(grouping: inventory.substitutions) { inventory.classes[$0.needed].id }
      .mapValues { $0.map { inventory.classes[$0.substitute].id } }
  }

  /// What the register has for a need, 0-based in the plan's list.
  func supply(for index: Int) -> NeedSupply {
    let need = plan.needs[index]
    let classes = [need.assetClass] + (serving[need.assetClass] ?? [])
    var supply = classes.compactMap { classCounts[$0] }.reduce(into: NeedSupply()) {
      $0.registered += $1.registered
      $0.excluded.merge($1.excluded, uniquingKeysWith: +)
    }
    guard let side = sides.needs[index] else { return supply }
    for lot in classes.flatMap({ lotsOfClass[$0] ?? [] }) { add(lot, index, side, to: &supply) }
    return supply
  }

  private func add(
    _ index: Int, _ need: Int, _ side: ServiceRules.NeedSide, to supply: inout NeedSupply
  ) {
    guard let lot = sides.lots[index] else { return }
    guard let obstacle = rules.obstacle(lot, side) else {
      return addUses(of: index, lot.quantity, need, to: &supply)
    }
    supply.obstacles[obstacle, default: 0] += lot.quantity
    guard obstacle == .distance else { return }
    let metres = rules.metres(lot, side)
    if metres < supply.nearest?.metres ?? .max {
      supply.nearest = NeedSupply.Nearest(office: plan.lots[index].office, metres: metres)
    }
  }

  private func addUses(of lot: Int, _ quantity: Int64, _ need: Int, to supply: inout NeedSupply) {
    supply.left += quantity
    for use in uses[lot] ?? [] {
      supply.left -= use.count
      if use.need == need {
        supply.here += use.count
      } else {
        supply.elsewhere[plan.needs[use.need].unit, default: 0] += use.count
      }
    }
  }

  /// What is registered and what is out of the supply, class by class.
  private static func classCounts(_ plan: Plan, _ inventory: Inventory) -> [String: NeedSupply] {
    var counts: [String: NeedSupply] = [:]
    for asset in inventory.assets {
      let id = inventory.classes[asset.assetClass].id
      counts[id, default: NeedSupply()].registered += asset.quantity
    }
    for remainder in plan.reserved + plan.unusable {
      let id = inventory.classes[inventory.assets[remainder.items.row].assetClass].id
      counts[id, default: NeedSupply()].excluded[remainder.reason, default: 0] +=
        remainder.items.count
    }
    return counts
  }
}
