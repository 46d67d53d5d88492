// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension PlanContent {
  /// A row of a register as it was sent.
  struct Source: Hashable, Sendable {
    let file: String
    let sheet: String?
    let row: Int64
  }

  /// Where a row was read; nil where nobody knows.
  func source(of row: Position<Inventory.Asset>) -> Source? {
    guard let origins, origins.origins.indices.contains(Int(row.index)),
      let source = origins.source(at: Int(row.index))
    else { return nil }
    return Source(
      file: source.file, sheet: source.sheet, row: Int64(origins.origins[Int(row.index)].row))
  }
}
