// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Sheets, rows and columns of a workbook that are read although a spreadsheet does not show them.
struct HiddenCells {
  /// The hidden rows that are counted.
  private var rows: [Int32] = []
  /// The hidden columns of the sheet, 1-based.
  var columns: [ClosedRange<Int>] = []
  /// Whether the sheet as a whole is hidden.
  var isWholeSheet = false

  /// Notes a row that is counted.
  mutating func note(_ row: SheetRow) {
    if row.isHidden { rows.append(Int32(truncatingIfNeeded: row.number)) }
  }

  /// A warning about the sheet, one about the rows and one about the columns, of those that are read.
  func findings(_ source: RowOrigins.Source, _ read: Set<Int>) -> [Finding] {
    let hidden = read.sorted().filter { column in columns.contains { $0.contains(column) } }
    let letters = hidden.map { CellPosition.letters(ofColumn: $0) }
    return [
      isWholeSheet
        ? Self.finding(
          source, nil, nil, Message("register.hidden-sheet"), Message("register.show-sheet")) : nil,
      rows.first.map {
        Self.finding(
          source, Int($0), rows, Message("register.hidden-rows"), Message("register.show-rows"))
      },
      letters.isEmpty
        ? nil
        : Self.finding(
          source, nil, nil, Message("register.hidden-columns", ["columns": letters]),
          Message("register.show-columns")),
    ].compactMap(\.self)
  }

  private static func finding(
    _ source: RowOrigins.Source, _ row: Int?, _ rows: [Int32]?, _ message: Message,
    _ remedy: Message
  ) -> Finding {
    Finding(
      severity: .warning, code: .hiddenCells, file: source.file, sheet: source.sheet, row: row,
      of: rows, message: message, remedy: remedy)
  }
}
