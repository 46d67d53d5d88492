// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A figure that a signed stock-take gives, under the name of its column.
enum StockTakeFigure: String, CaseIterable {
  case count
  case originalCost = "original_cost"
  case accumulatedWear = "accumulated_wear"
  case residualValue = "residual_value"

  /// The figure among what a register adds up to.
  func value(in sums: ControlTotals.Sums) -> Int128 {
    switch self {
    case .count: sums.count
    case .originalCost: sums.originalCost
    case .accumulatedWear: sums.accumulatedWear
    case .residualValue: sums.residualValue
    }
  }
}
