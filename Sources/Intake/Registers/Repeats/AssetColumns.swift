// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension RowOrigins.Source {
  /// The columns of assets that the sheet gives, besides their holder's.
  ///
  /// A column that counts the items of a condition gives two.
  var assetColumns: Set<String> {
    let counted = columns.keys.contains { $0.hasPrefix("condition ") }
    return Set(TableName.assets.columns.map(\.name).filter { columns[$0] != nil })
      .union(counted ? ["condition", "quantity"] : [])
      .subtracting(["unit"])
  }
}
