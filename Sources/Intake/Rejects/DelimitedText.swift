// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Writes rows as text with separators.
struct DelimitedText {
  private let separator: Separator

  init(_ separator: Separator) {
    self.separator = separator
  }

  /// The rows in lines of their numbers, all of one width; text is guarded against running as a formula.
  func bytes(of rows: [SheetRow]) -> [UInt8] {
    let width = rows.map { $0.cells.last?.column ?? 0 }.max() ?? 0
    var text = "\u{FEFF}"
    var lines = 0
    for row in rows {
      while lines + 1 < row.number { line(SheetRow(), width, &text, &lines) }
      line(row, width, &text, &lines)
    }
    return Array(text.utf8)
  }

  private func line(_ row: SheetRow, _ width: Int, _ text: inout String, _ lines: inout Int) {
    var cells = [String](repeating: "", count: width)
    for cell in row.cells { cells[cell.column - 1] = self.cell(row.text(of: cell)) }
    text += cells.joined(separator: separator.rawValue) + "\n"
    lines += 1
  }

  private func cell(_ text: String) -> String {
    let text = FormulaGuard.guarded(text)
    let needsQuotes = text.utf8.contains { $0 == separator.byte || "\"\n\r".utf8.contains($0) }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
