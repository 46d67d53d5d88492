// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension TableReader {
  /// Looks for odd letters; those of registers were found when they were mapped.
  mutating func noteOddCells() {
    for (index, cell) in records.cells.enumerated() where cell.fault == .none {
      oddCells.note(records.content(of: cell), row: row, column: index + 1)
    }
  }

  /// Tells of rows that a cell holds; those of registers were told when they were mapped.
  mutating func noteSwallowedRows() {
    for (index, cell) in records.cells.enumerated() where cell.fault == .none {
      let rows = SwallowedRows(
        in: records.content(of: cell), column: index + 1, width: records.cells.count,
        header: layout.width, separator: records.separator)
      guard let rows else { continue }
      report(
        layout.finding(
          .unclosedQuote, severity: .warning, row: row,
          column: layout.headers.indices.contains(index) ? layout.headers[index] : nil,
          number: index + 1, value: records.text(of: cell), rows.message, remedy: rows.remedy))
    }
  }

  /// Tells the first of each kind.
  mutating func reportOddCells() {
    for cell in oddCells.firsts {
      report(
        layout.finding(
          cell.code, severity: .warning, row: cell.row,
          column: layout.headers.indices.contains(cell.column - 1)
            ? layout.headers[cell.column - 1] : Finding.noHeader.description,
          number: cell.column, value: cell.text, cell.message, remedy: cell.remedy))
    }
  }
}
