// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Reads `classes.csv`.
struct ClassRows: RowReader {
  static let table = TableName.classes
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.AssetClass? {
    let id = reader.key(layout["class"])
    let name = reader.text(layout["name"])
    let unit = reader.text(layout["unit"])
    let life = reader.whole(layout["useful_life_years"], in: 1...200)
    let price = reader.amount(layout["reference_price"])
    let source = reader.text(layout["price_source"])
    let isMovable = reader.optionalFlag(layout["movable"])
    let carbon = carbon(&reader)
    guard let id, let name, let unit, let life, let price, let source else { return nil }
    return Inventory.AssetClass(
      id: id, name: name, unit: unit, usefulLifeYears: Int(life), referencePrice: price,
      priceSource: source, isMovable: isMovable ?? true, carbon: carbon)
  }

  private func carbon(_ reader: inout TableReader) -> Inventory.AssetClass.Carbon? {
    let columns = ["carbon_low_kg", "carbon_kg", "carbon_high_kg", "carbon_source"]
    let given = columns.filter { !reader.isEmpty(layout[$0]) }
    let low = reader.optionalFraction(layout["carbon_low_kg"])
    let central = reader.optionalFraction(layout["carbon_kg"])
    let high = reader.optionalFraction(layout["carbon_high_kg"])
    let source = reader.optionalText(layout["carbon_source"])
    guard given.count == columns.count || given.isEmpty else {
      reportIncomplete(&reader, missing: columns.filter { !given.contains($0) })
      return nil
    }
    guard let low, let central, let high, let source else { return nil }
    guard low <= central, central <= high else {
      reader.report(
        .carbonOrder, layout["carbon_kg"],
        Message("cell.carbon-order", ["low": low, "middle": central, "high": high]),
        remedy: Message("cell.write-carbon-order"))
      return nil
    }
    return Inventory.AssetClass.Carbon(low: low, central: central, high: high, source: source)
  }

  private func reportIncomplete(_ reader: inout TableReader, missing: [String]) {
    reader.report(
      .incompleteCarbon, layout[missing[0]],
      Message("cell.carbon-incomplete", ["columns": missing]),
      remedy: Message("cell.fill-carbon"))
  }
}
