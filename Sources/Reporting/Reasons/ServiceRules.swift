// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Says for a lot and a need what serving costs.
struct ServiceRules: Sendable {
  private let inventory: Inventory
  private let scenario: Scenario
  private let ways: OfficeWays

  init(_ plan: Plan, _ inventory: Inventory) {
    (self.inventory, scenario) = (inventory, plan.head.scenario)
    ways = OfficeWays(inventory, detour: plan.head.scenario.moving.detour)
  }

  private func metres(_ lot: LotSide, _ need: NeedSide) -> Int64 {
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
}
