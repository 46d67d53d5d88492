// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension ReadTables {
  /// One finding that counts the assets without an ownership, which are taken as own.
  func ownershipFindings() -> [Finding] {
    let empty = assets.rows.indices.filter { assets.rows[$0].ownership == nil }
    guard let first = empty.first else { return [] }
    return [
      assets.layout.finding(
        .noOwnership, severity: .warning, row: Int(assets.numbers[first]), column: "ownership",
        "the ownership is empty and taken as own; rows like this: \(empty.count)",
        remedy: "write own, borrowed, leased or held where it is known")
    ]
  }
}
