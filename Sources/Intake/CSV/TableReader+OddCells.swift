// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension TableReader {
  /// Looks for odd letters; those of registers were found when they were mapped.
  mutating func noteOddCells() {
    for (index, cell) in records.cells.enumerated() where cell.fault == .none {
      oddCells.note(records.content(of: cell), row: row, column: index + 1)
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
