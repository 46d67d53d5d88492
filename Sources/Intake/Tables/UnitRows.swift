// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads `units.csv`.
struct UnitRows: RowReader {
  static let table = TableName.units
  private let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
  }

  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Inventory.Unit? {
    let id = reader.key(layout["unit"])
    let name = reader.text(layout["name"])
    let kind = reader.text(layout["kind"])
    let stage = reader.word(layout["stage"], of: Vocabularies.stage)
    guard let id, let name, let kind, let stage else { return nil }
    return Inventory.Unit(id: id, name: name, kind: kind, stage: stage)
  }
}
