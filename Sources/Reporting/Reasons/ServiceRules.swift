// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Says for a lot and a need what keeps the items from serving, or else what serving costs.
struct ServiceRules: Sendable {
  private let inventory: Inventory
  private let scenario: Scenario
  private let day: Int
  private let ways: OfficeWays

  init(_ plan: Plan, _ inventory: Inventory) {
    (self.inventory, scenario, day) = (inventory, plan.head.scenario, plan.head.date.earliest)
    ways = OfficeWays(inventory, detour: plan.head.scenario.moving.detour)
  }

  /// What keeps items of a lot from serving a need; nil where nothing does.
  func obstacle(_ lot: LotSide, _ need: NeedSide) -> Obstacle? {
    if standing(lot, need) == nil { return .condition }
    if !hasLife(lot, need) { return .life }
    if !lot.pins.allSatisfy({ allows(scenario.pins[$0], lot, need) }) { return .pin }
    if lot.office != need.office, !lot.isMovable { return .immovable }
    if lot.heir != need.need.unit, metres(lot, need) > reuse.maximumDistanceMetres ?? .max {
      return .distance
    }
    return reuse.isWorthwhileOnly && isDearer(lot, need) ? .cost : nil
  }

  /// The way from a lot to a need, in whole metres.
  func metres(_ lot: LotSide, _ need: NeedSide) -> Int64 {
    ways.metres(from: lot.office, to: need.office)
  }

  /// What moving and repairing one item of a lot for a need costs, at most the largest number.
  func movingAndRepair(_ lot: LotSide, _ need: NeedSide) -> Money {
    let kind = inventory.classes[lot.assetClass]
    let repair = standing(lot, need) == .afterRepair ? kind.repairCost ?? 0 : 0
    guard lot.office != need.office else { return repair }
    let rate = scenario.moving.perCubicMetreKilometre
      .multipliedReportingOverflow(by: kind.litres ?? 0)
    guard !rate.overflow else { return .max }
    let way = (Int128(rate.partialValue) * Int128(metres(lot, need)) + 500_000) / 1_000_000
    return Money(clamping: Int128(scenario.moving.perItem) + way + Int128(repair))
  }

  private func isDearer(_ lot: LotSide, _ need: NeedSide) -> Bool {
    let penalty = penalty(of: lot.assetClass, for: need.need.assetClass)
    return Int128(movingAndRepair(lot, need)) + Int128(penalty) > Int128(need.need.price)
  }

  private var reuse: Scenario.Reuse { scenario.reuse }

  private enum Standing {
    case asItIs
    case afterRepair
  }

  /// How the condition of a lot suffices for a need; nil where it does not.
  private func standing(_ lot: LotSide, _ need: NeedSide) -> Standing? {
    let asked = need.need.minimumCondition ?? .broken
    let condition = lot.condition
    if reuse.conditions.contains(condition), condition >= asked { return .asItIs }
    guard let repair = reuse.repair, repair.from.contains(condition), repair.to >= asked,
      isWorthRepair(inventory.classes[lot.assetClass], repair)
    else { return nil }
    return .afterRepair
  }

  private func isWorthRepair(
    _ kind: Inventory.AssetClass, _ repair: Scenario.Repair
  ) -> Bool {
    kind.repairCost.map {
      Int128($0) * Int128(repair.limit.denominator)
        <= Int128(kind.referencePrice) * Int128(repair.limit.numerator)
    } ?? false
  }

  private func hasLife(_ lot: LotSide, _ need: NeedSide) -> Bool {
    let asked = [need.need.minimumRemainingYears, reuse.minimumRemainingYears]
    guard let years = asked.compactMap(\.self).max() else { return true }
    guard years < 10_000 else { return false }
    guard let since = lot.inUseSince else { return false }
    let life = inventory.classes[lot.assetClass].usefulLifeYears
    return since + (life - years) * 10_000 >= day
  }

  private func allows(_ pin: Scenario.Pin, _ lot: LotSide, _ need: NeedSide) -> Bool {
    let isNamed = pin.to == need.need.unit || pin.to == need.need.office
    return switch pin.rule {
    case .stay: lot.office == need.office
    case .go: isNamed
    case .forbid: !isNamed
    case .reserve: false
    }
  }

  private func penalty(of kind: Position<Inventory.AssetClass>, for needed: String) -> Money {
    inventory.substitutions.first {
      $0.substitute == kind && inventory.classes[$0.needed].id == needed
    }?.penalty ?? 0
  }
}
