// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `assets.csv`, the one table that can have millions of rows; so the columns are looked up
/// once.
struct AssetRows: RowReader {
  static let table = TableName.assets
  private let tag: Column
  private let assetClass: Column
  private let name: Column
  private let quantity: Column
  private let unit: Column
  private let office: Column
  private let condition: Column
  private let ownership: Column
  private let inUseSince: Column
  private let inspectedOn: Column
  private let originalCost: Column
  private let residualValue: Column
  private let movable: Column
  private let note: Column

  init(_ layout: TableLayout) {
    tag = layout["asset"]
    assetClass = layout["class"]
    name = layout["name"]
    quantity = layout["quantity"]
    unit = layout["unit"]
    office = layout["office"]
    condition = layout["condition"]
    ownership = layout["ownership"]
    inUseSince = layout["in_use_since"]
    inspectedOn = layout["inspected_on"]
    originalCost = layout["original_cost"]
    residualValue = layout["residual_value"]
    movable = layout["movable"]
    note = layout["note"]
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Asset? {
    let tag = reader.optionalKey(tag)
    let assetClass = reader.reference(assetClass, in: keys.classes)
    let name = reader.text(name)
    let quantity = reader.whole(quantity, in: 1...Int64.max)
    let holder = reader.reference(unit, in: keys.units)
    let office = reader.reference(office, in: keys.offices)
    let condition = reader.word(condition, of: Vocabularies.condition)
    let ownership = reader.optionalWord(ownership, of: Vocabularies.ownership)
    let inUseSince = reader.optionalDate(inUseSince)
    let inspectedOn = reader.optionalDate(inspectedOn)
    let originalCost = reader.optionalAmount(originalCost)
    let residualValue = reader.optionalAmount(residualValue)
    let isMovable = reader.optionalFlag(movable)
    let note = reader.optionalText(note)
    guard let assetClass, let name, let quantity, let holder, let office, let condition else {
      return nil
    }
    return Inventory.Asset(
      tag: tag, assetClass: assetClass, name: name, quantity: quantity, holder: holder,
      office: office, condition: condition, ownership: ownership, inUseSince: inUseSince,
      inspectedOn: inspectedOn, originalCost: originalCost, residualValue: residualValue,
      isMovable: isMovable, note: note)
  }
}
