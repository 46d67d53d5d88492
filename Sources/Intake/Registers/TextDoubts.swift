// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What is odd about the text of a sheet, told once for each kind: letters that were lost, letters that
/// nobody sees, and text from before Unicode.
struct TextDoubts {
  private var odd = OddCells()
  private var legacy = LegacyEvidence()

  /// Looks at the cells of a row for odd letters.
  mutating func note(_ row: SheetRow) {
    for cell in row.cells where cell.kind == .text && cell.fault == nil {
      row.withBytes(of: cell) { odd.note($0, row: row.number, column: cell.column) }
    }
  }

  /// Looks at the cells of a row of a workbook for text from before Unicode.
  mutating func noteLegacy(_ row: SheetRow) {
    legacy.add(row)
  }

  /// What is said, at the first cell of each kind.
  func findings(
    _ source: RowOrigins.Source, naming name: (Int) -> String?, _ mapping: Mapping?
  ) -> [Finding] {
    func finding(
      _ code: FindingCode, _ row: Int, _ column: Int, _ text: String,
      _ words: (message: Message, remedy: Message)
    ) -> Finding {
      Finding(
        severity: .warning, code: code, file: source.file, sheet: source.sheet, row: row,
        column: name(column) ?? Finding.noHeader.description, columnNumber: column, value: text,
        message: words.message, remedy: words.remedy)
    }
    let odd = odd.firsts.map {
      finding($0.code, $0.row, $0.column, $0.text, ($0.message, $0.remedy))
    }
    guard let mapping, let found = legacy.found else { return odd }
    let place = found.place
    return odd + [
      finding(.legacyText, place.row, place.column, found.text, found.words(for: mapping))
    ]
  }
}
