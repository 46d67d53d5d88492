// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Filled cells in rows of data on the right of the header.
///
/// In a text file a row with more cells than the header has one with a separator in it, so that what stands
/// behind it is shifted; in a workbook such cells are notes.
struct SurplusCells {
  private let header: SheetHeader?
  private let lastLabel: Int
  private let isText: Bool
  /// The first cell of those without a header.
  private var first: (row: Int, column: Int, text: String)?
  private var count = 0

  init(_ header: SheetHeader?, isText: Bool) {
    (self.header, self.isText) = (header, isText)
    lastLabel = header?.labels.keys.max() ?? .max
  }

  /// Looks at a row of data; true where its cells are shifted.
  mutating func note(_ row: SheetRow) -> Bool {
    guard let header, let last = row.cells.last, last.column > lastLabel else { return false }
    let cell = row.cells.first {
      $0.column > lastLabel && !CellMapper.trimmed(row.text(of: $0)).isEmpty
    }
    guard let cell else { return false }
    if isText, last.column > header.width { return true }
    first = first ?? (row.number, cell.column, CellMapper.trimmed(row.text(of: cell)))
    count += 1
    return false
  }

  /// The error that the cells of a row are shifted.
  func finding(of row: SheetRow, in source: RowOrigins.Source) -> Finding {
    RowPlace(source: source, row: row.number).finding(
      .wrongCellCount,
      Message("row.cell-count", ["cells": row.width, "header": header?.width ?? 0]),
      remedy: Message("row.quote-separators"))
  }

  /// The warning that cells have no header.
  func findings(_ source: RowOrigins.Source) -> [Finding] {
    guard let first else { return [] }
    return [
      Finding(
        severity: .warning, code: .wrongCellCount, file: source.file, sheet: source.sheet,
        row: first.row, column: Finding.noHeader.description, columnNumber: first.column,
        value: first.text,
        message: Message(
          "row.cells-without-header", ["text": Finding.quoted(first.text), "rows": count]),
        remedy: Message("row.write-header"))
    ]
  }
}
