// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `needs.csv`.
struct RequestRows: RowReader {
  static let table = TableName.needs
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Request? {
    let id = reader.key(layout["need"])
    let unit = reader.reference(layout["unit"], in: keys.units)
    let office = reader.reference(layout["office"], in: keys.offices)
    let assetClass = reader.reference(layout["class"], in: keys.classes)
    let quantity = reader.whole(layout["quantity"], in: 1...Int64.max)
    let priority = reader.optionalWhole(layout["priority"], in: 1...Int64.max)
    guard let id, let unit, let office, let assetClass, let quantity else { return nil }
    return Inventory.Request(
      id: id, unit: unit, office: office, assetClass: assetClass, quantity: quantity,
      priority: priority ?? 1)
  }
}
