// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension ReadTables {
  /// How many items a row may count before somebody should look.
  private static var largestQuantity: Int64 { 10_000 }

  /// Rows that count so many items that the number is likely from another column.
  func largeQuantities() -> [Finding] {
    assetRows { assets.rows[$0].quantity > Self.largestQuantity }.map { _, rows in
      let quantity = assets.rows[rows.first].quantity
      return warning(
        .largeQuantity, rows, column: "quantity", value: String(quantity),
        "\(quantity) items in one row are more than \(Self.largestQuantity)",
        remedy: "check the quantity")
    }
  }
}
