// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// One finding that counts the assets without an ownership, which are taken as own.
  func ownershipFindings() -> [Finding] {
    let empty = assets.rows.indices.filter { assets.rows[$0].ownership == nil }
    guard let first = empty.first else { return [] }
    return [
      assets.layout.finding(
        .noOwnership, severity: .warning, row: Int(assets.numbers[first]), column: "ownership",
        Message("row.no-ownership", ["rows": empty.count]),
        remedy: Message("row.write-ownership"))
    ]
  }
}
