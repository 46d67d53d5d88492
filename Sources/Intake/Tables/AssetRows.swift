// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `assets.csv`, the one table that can have millions of rows; so the columns are looked up
/// once.
struct AssetRows: RowReader {
  static let table = TableName.assets
  private let assetClass: Column
  private let name: Column
  private let quantity: Column
  private let unit: Column
  private let office: Column
  private let condition: Column

  init(_ layout: TableLayout) {
    assetClass = layout["class"]
    name = layout["name"]
    quantity = layout["quantity"]
    unit = layout["unit"]
    office = layout["office"]
    condition = layout["condition"]
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Asset? {
    let assetClass = reader.reference(assetClass, in: keys.classes)
    let name = reader.text(name)
    let quantity = reader.whole(quantity, in: 1...Int64.max)
    let holder = reader.reference(unit, in: keys.units)
    let office = reader.reference(office, in: keys.offices)
    let condition = reader.word(condition, of: Vocabularies.condition)
    guard let assetClass, let name, let quantity, let holder, let office, let condition else {
      return nil
    }
    return Inventory.Asset(
      assetClass: assetClass, name: name, quantity: quantity, holder: holder, office: office,
      condition: condition)
  }
}
