// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Whether the law lets an item be liquidated.
///
/// Source: Article 29.1 of Decree 186/2025/NĐ-CP: past its useful life, or broken where a repair costs more
/// than 30 % of the original cost, or of a new one's price where that cost is not known.
enum LiquidationTest: Hashable {
  /// It is past its useful life.
  case pastLife(since: PartialDate, years: Int)
  /// It is broken, and a repair costs too much against what it cost.
  case repair(Money)
  /// It is broken, and a repair costs too much against a new one.
  case repairOfNew(Money)

  /// The first case that holds; nil where none does, or where nobody knows.
  init?(_ asset: Inventory.Asset, in inventory: Inventory, on date: PartialDate) {
    let kind = inventory.classes[asset.assetClass]
    if inventory.serviceLife(of: asset, on: date).isPast, let since = asset.inUseSince {
      self = .pastLife(since: since, years: kind.usefulLifeYears)
      return
    }
    guard asset.condition == .broken, let repair = kind.repairCost else { return nil }
    guard let cost = asset.originalCost, asset.quantity > 0 else {
      guard Self.exceeds(repair, 1, kind.referencePrice) else { return nil }
      self = .repairOfNew(repair)
      return
    }
    guard Self.exceeds(repair, asset.quantity, cost) else { return nil }
    self = .repair(repair)
  }

  /// Whether so many repairs cost more than 30 % of a price of all.
  private static func exceeds(_ repair: Money, _ items: Int64, _ price: Money) -> Bool {
    Int128(repair) * Int128(items) * 10 > Int128(price) * 3
  }
}
