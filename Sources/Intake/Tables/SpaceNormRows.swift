// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `space_norms.csv`.
struct SpaceNormRows: RowReader {
  static let table = TableName.spaceNorms
  /// No more is meant for common use: who writes more has per cent or m² in mind.
  private static let largestShare: Int64 = 10
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.SpaceNorm? {
    let set = reader.key(layout["norm_set"])
    let group = reader.key(layout["group"])
    let area = reader.fraction(layout["area_m2"])
    let commonShare = reader.optionalFraction(
      layout["common_share"], upTo: Self.largestShare, example: "0.85")
    let (validFrom, validTo) = reader.validity(layout["valid_from"], layout["valid_to"])
    guard let set, let group, let area else { return nil }
    return Inventory.SpaceNorm(
      set: set, group: group, area: area, commonShare: commonShare, validFrom: validFrom,
      validTo: validTo)
  }
}
