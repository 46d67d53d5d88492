// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The reuse rules of a scenario, worked out for an inventory and its needs.
struct Rules: Sendable {
  let reuse: Scenario.Reuse
  let date: PartialDate
  /// The distinct minimum conditions of all needs, worst first.
  let conditionSteps: [Condition]
  /// The distinct years of life that needs ask to be left, fewest first.
  let lifeSteps: [Int]

  init(_ scenario: Scenario, date: PartialDate, needs: [Need]) {
    reuse = scenario.reuse
    self.date = date
    let least = reuse.minimumRemainingYears
    conditionSteps = Set(needs.compactMap(\.stated.minimumCondition)).sorted()
    lifeSteps = Set(needs.compactMap { Self.years($0, least) }).sorted()
  }

  private static func years(_ need: Need, _ least: Int?) -> Int? {
    [need.stated.minimumRemainingYears, least].compactMap(\.self).max()
  }

  /// The number of condition steps that a need asks for.
  func conditionStep(of need: Need) -> Int {
    need.stated.minimumCondition.map { minimum in conditionSteps.count { $0 <= minimum } } ?? 0
  }

  /// The number of life steps that a need asks for.
  func lifeStep(of need: Need) -> Int {
    Self.years(need, reuse.minimumRemainingYears).map { years in
      lifeSteps.count { $0 <= years }
    } ?? 0
  }

  /// The number of life steps that an asset satisfies.
  func lifeStep(of asset: Inventory.Asset, lifeYears: Int) -> Int {
    guard let since = asset.inUseSince else { return 0 }
    let day = date.earliest
    return lifeSteps.count { since.earliest + (lifeYears - $0) * 10_000 >= day }
  }

  /// What an asset of a class can do for needs, or why it can do nothing.
  func usability(
    of asset: Inventory.Asset, in assetClass: Inventory.AssetClass
  ) -> Usability {
    guard reuse.ownership.contains(asset.ownership ?? .own) else { return .excluded(.ownership) }
    let standing = reuse.conditions.contains(asset.condition) ? step(asset.condition) : nil
    let repaired = repairedStep(of: asset.condition, assetClass)
    guard standing != nil || repaired != nil else { return .excluded(.condition) }
    return .usable(standing: standing, repaired: repaired)
  }

  private func step(_ condition: Condition) -> Int {
    conditionSteps.count { $0 <= condition }
  }

  private func repairedStep(
    of condition: Condition, _ assetClass: Inventory.AssetClass
  ) -> Int? {
    guard let repair = reuse.repair, repair.from.contains(condition),
      let cost = assetClass.repairCost,
      Int128(cost) * Int128(repair.limit.denominator)
        <= Int128(repair.limit.numerator) * Int128(assetClass.referencePrice)
    else { return nil }
    return step(repair.to)
  }
}

/// What an asset can do for needs: which condition steps it satisfies as it stands and after repair.
enum Usability {
  case usable(standing: Int?, repaired: Int?)
  case excluded(Plan.Remainder.Reason)
}
