// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Hands out the items of a row of the register one after the other, with their money.
///
/// Money of a row is divided over its items by largest remainder, the first items getting the rest, so
/// that all parts add up to the row.
struct RowParts {
  private let asset: Inventory.Asset
  private var handedOut: Int64 = 0

  init(_ asset: Inventory.Asset) { self.asset = asset }

  /// The next items.
  mutating func take(_ count: Int64) -> (cost: Money?, residual: Money?) {
    let items = handedOut..<handedOut + count
    handedOut += count
    return (part(of: asset.originalCost, items), part(of: asset.residualValue, items))
  }

  private func part(of amount: Money?, _ items: Range<Int64>) -> Money? {
    guard let amount, asset.quantity > 0 else { return nil }
    let (each, rest) = amount.quotientAndRemainder(dividingBy: asset.quantity)
    return each * (items.upperBound - items.lowerBound)
      + min(items.upperBound, rest) - min(items.lowerBound, rest)
  }
}
