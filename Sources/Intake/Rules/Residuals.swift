// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Assets that are said to be worth more than they cost.
  func residualFindings() -> some Sequence<Finding> {
    assets.rows.indices.lazy.compactMap { index in
      guard let cost = assets.rows[index].originalCost,
        let residual = assets.rows[index].residualValue, residual > cost
      else { return nil }
      return assets.layout.finding(
        .residualAboveCost, severity: .warning, row: Int(assets.numbers[index]),
        column: "residual_value", value: String(residual),
        Message("row.residual-above-cost", ["residual": residual, "cost": cost]),
        remedy: Message("row.check-amounts"))
    }
  }
}
