// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `norms.csv`.
struct NormRows: RowReader {
  static let table = TableName.norms
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Norm? {
    let set = reader.key(layout["norm_set"])
    let group = reader.key(layout["group"])
    let assetClass = reader.reference(layout["class"], in: keys.classes)
    let quantity = reader.fraction(layout["quantity"])
    let basis = reader.basis(layout["per"])
    let (validFrom, validTo) = reader.validity(layout["valid_from"], layout["valid_to"])
    guard let set, let group, let assetClass, let quantity, let basis else { return nil }
    return Inventory.Norm(
      set: set, group: group, assetClass: assetClass, quantity: quantity, basis: basis,
      validFrom: validFrom, validTo: validTo)
  }
}
