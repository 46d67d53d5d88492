// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of an asset's useful life on a day; a coarse date begins on its first day.
public struct ServiceLife: Hashable, Sendable {
  /// The day on which the useful life ends, as the number `yyyymmdd`; nil where the age is not known.
  public let end: Int?
  /// Whole years that are left, at least 0; 0 where the age is not known.
  public let yearsLeft: Int
  /// Whether the useful life is over; no where the age is not known.
  public let isPast: Bool
  /// Whether an inspection counts: its earliest day is not before the end of the useful life and its
  /// latest not after the day.
  public let isInspected: Bool

  /// The service life of an asset whose class lasts so many years, on a day.
  public init(of asset: Inventory.Asset, usefulLifeYears: Int, on date: PartialDate) {
    let day = date.earliest
    let end = asset.inUseSince.map { $0.earliest + usefulLifeYears * 10_000 }
    self.end = end
    yearsLeft = end.map { max(0, ($0 - day) / 10_000) } ?? 0
    isPast = end.map { $0 <= day } ?? false
    isInspected =
      if let end, let inspection = asset.inspectedOn {
        inspection.earliest >= end && inspection.latest <= day
      } else {
        false
      }
  }
}

extension Inventory {
  /// What is left of a row's useful life on a day.
  public func serviceLife(of asset: Asset, on date: PartialDate) -> ServiceLife {
    ServiceLife(
      of: asset, usefulLifeYears: classes[asset.assetClass].usefulLifeYears, on: date)
  }
}
