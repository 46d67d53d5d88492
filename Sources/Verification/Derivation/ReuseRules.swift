// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What the reuse rules say of single assets and needs.
///
/// Conditions and years of life are told apart only where a need asks for them, so they are counted in
/// steps: the distinct demands of all needs, the easiest first.
struct ReuseRules {
  private let reuse: Scenario.Reuse
  private let day: Int
  private let conditions: [Condition]
  private let lives: [Int]

  init(_ scenario: Scenario, _ inventory: Inventory, _ needs: [DerivedNeed]) {
    reuse = scenario.reuse
    day = scenario.date(in: inventory).earliest
    let general = reuse.minimumRemainingYears
    conditions = Set(needs.compactMap(\.stated.minimumCondition)).sorted()
    lives = Set(needs.compactMap { Self.larger($0.stated.minimumRemainingYears, general) }).sorted()
  }

  private static func larger(_ left: Int?, _ right: Int?) -> Int? {
    [left, right].compactMap(\.self).max()
  }

  /// How many steps of condition a need asks for.
  func conditionStep(of need: Plan.Need) -> Int { need.minimumCondition.map(steps) ?? 0 }

  /// How many steps of life a need asks for.
  func lifeStep(of need: Plan.Need) -> Int {
    let asked = Self.larger(need.minimumRemainingYears, reuse.minimumRemainingYears)
    return asked.map { years in lives.count { $0 <= years } } ?? 0
  }

  /// How many steps of life an asset has left; none where its age is unknown.
  func lifeStep(of asset: Inventory.Asset, _ kind: Inventory.AssetClass) -> Int {
    guard let since = asset.inUseSince?.earliest else { return 0 }
    return lives.count { since + (kind.usefulLifeYears - $0) * 10_000 >= day }
  }

  /// Why an asset is not reused, nil where it is; no entry of ownership means own.
  func exclusion(
    of asset: Inventory.Asset, _ kind: Inventory.AssetClass
  ) -> Plan.Remainder.Reason? {
    guard reuse.ownership.contains(asset.ownership ?? .own) else { return .ownership }
    return max(standing(asset), mended(asset, kind)) < 0 ? .condition : nil
  }

  /// How many steps of condition an asset has as it stands, −1 where it is not reused so.
  func standing(_ asset: Inventory.Asset) -> Int {
    reuse.conditions.contains(asset.condition) ? steps(asset.condition) : -1
  }

  /// How many steps of condition an asset has after repair, −1 where it is not repaired.
  func mended(_ asset: Inventory.Asset, _ kind: Inventory.AssetClass) -> Int {
    guard let repair = reuse.repair, repair.from.contains(asset.condition),
      let cost = kind.repairCost,
      Int128(cost) * Int128(repair.limit.denominator)
        <= Int128(kind.referencePrice) * Int128(repair.limit.numerator)
    else { return -1 }
    return steps(repair.to)
  }

  private func steps(_ condition: Condition) -> Int { conditions.count { $0 <= condition } }
}
