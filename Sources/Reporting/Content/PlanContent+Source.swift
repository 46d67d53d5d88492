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
    origins.flatMap { Source(of: row, in: $0) }
  }
}

extension PlanContent.Source {
  /// Where a row was read; nil where nobody knows.
  init?(of row: Position<Inventory.Asset>, in origins: Provenance) {
    let index = Int(row.index)
    guard origins.origins.indices.contains(index), let source = origins.source(at: index) else {
      return nil
    }
    self.init(file: source.file, sheet: source.sheet, row: Int64(origins.origins[index].row))
  }

  /// The columns that tell it.
  static let columns = [
    Table.Column(.sentFile), Table.Column(.sentSheet), Table.Column(.sentRow, .count),
  ]

  /// The cells of these columns; empty where nobody knows.
  static func cells(_ source: Self?) -> [Table.Cell] {
    [Table.Cell(source?.file), Table.Cell(source?.sheet), Table.Cell(source?.row)]
  }
}
