// SPDX-License-Identifier: GPL-3.0-or-later

/// Wear of an asset by straight line over its useful life, in whole minor units.
///
/// A year's wear is the cost divided by the life, rounded down; the last year takes the remainder.
/// The year of first use counts in full, and a year counts once its last day is reached (Việt Nam's
/// Circular 141/2025/TT-BTC, articles 5, 14 and 16: wear is reckoned once a year, in December).
public struct Wear: Hashable, Sendable {
  /// The wear of each year but the last.
  public let yearly: Money
  /// The wear of all years up to the day asked for.
  public let accumulated: Money
  /// What is left of the cost.
  public let residual: Money

  /// The wear up to a day, of something that cost an amount and lasts some years.
  ///
  /// - Precondition: `cost` is at least 0 and `usefulLifeYears` at least 1.
  public init(
    cost: Money, usefulLifeYears: Int, inUseSince start: PartialDate, asOf: PartialDate
  ) {
    let years = max(0, Self.firstOpenYear(asOf) - start.year)
    yearly = cost / Money(usefulLifeYears)
    accumulated = years >= usefulLifeYears ? cost : yearly * Money(years)
    residual = cost - accumulated
  }

  /// The first year that has not ended on a day.
  private static func firstOpenYear(_ asOf: PartialDate) -> Int {
    asOf.latest % 10_000 == 1231 ? asOf.year + 1 : asOf.year
  }
}

extension Inventory {
  /// The wear of a row by straight line up to the inventory's date, from its class's useful life; nil
  /// where its cost or the date of its first use is not known.
  ///
  /// It stands in for a residual value that the register does not give, and is never kept as one.
  public func derivedWear(of asset: Asset) -> Wear? {
    guard let cost = asset.originalCost, let start = asset.inUseSince else { return nil }
    return Wear(
      cost: cost, usefulLifeYears: classes[asset.assetClass].usefulLifeYears, inUseSince: start,
      asOf: description.asOf)
  }
}
