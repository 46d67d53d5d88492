// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// How many items a row may count before somebody should look.
  private static var largestQuantity: Int64 { 10_000 }

  /// Rows that count so many items that the number is likely from another column.
  func largeQuantities() -> [Finding] {
    assetRows { assets.rows[$0].quantity > Self.largestQuantity }.map { _, rows in
      let quantity = assets.rows[rows.first].quantity
      return warning(
        .largeQuantity, rows, column: "quantity", value: String(quantity),
        Message("odd.quantity", ["quantity": quantity, "limit": Self.largestQuantity]),
        remedy: Message("odd.check-quantity"))
    }
  }
}
