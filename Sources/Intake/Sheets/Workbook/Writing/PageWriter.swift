// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Writes the XML of a sheet; its cells read again as what they are, and none is a formula.
struct PageWriter {
  private let page: WorkbookWriter.Page

  init(_ page: WorkbookWriter.Page) {
    self.page = page
  }

  /// The part, with the namespace of spreadsheets.
  func xml(_ namespace: String) -> String {
    XMLText.declaration + "<worksheet xmlns=\"\(namespace)\">" + columns + "<sheetData>"
      + page.rows.map(row).joined() + "</sheetData>" + merged + "</worksheet>"
  }

  private var columns: String {
    guard let column = page.wideColumn else { return "" }
    return "<cols><col min=\"\(column)\" max=\"\(column)\" width=\"70\" customWidth=\"1\"/></cols>"
  }

  private var merged: String {
    guard !page.merged.isEmpty else { return "" }
    let ranges = page.merged.map { "<mergeCell ref=\"\($0)\"/>" }
    return "<mergeCells count=\"\(ranges.count)\">\(ranges.joined())</mergeCells>"
  }

  private func row(_ row: SheetRow) -> String {
    let cells = row.cells.map { cell(row.text(of: $0), $0, row.number) }
    return "<row r=\"\(row.number)\">\(cells.joined())</row>"
  }

  private func cell(_ text: String, _ cell: SheetCell, _ row: Int) -> String {
    let start = "<c r=\"\(CellPosition.letters(ofColumn: cell.column))\(row)\""
    switch cell.kind {
    case .number: return start + value(text)
    case .boolean: return start + " t=\"b\"" + value(text == "TRUE" ? "1" : "0")
    case .error: return start + " t=\"e\"" + value(text)
    case .date, .time:
      guard let serial = SerialDate.serial(text) else { return start + self.text(text, cell) }
      return start + " s=\"\(serial.style.rawValue)\"" + value(serial.number)
    case .text: return start + self.text(text, cell)
    case .uncalculated: return start + self.text("=" + text, cell)
    }
  }

  private func value(_ text: String) -> String { "><v>\(XMLText.escaped(text))</v></c>" }

  private func text(_ text: String, _ cell: SheetCell) -> String {
    let style: CellStyle =
      cell.column == page.wideColumn ? .wrapped : staysText(text) ? .text : .general
    return (style == .general ? "" : " s=\"\(style.rawValue)\"") + " t=\"inlineStr\">"
      + "<is><t xml:space=\"preserve\">\(XMLText.escaped(text))</t></is></c>"
  }

  /// Whether a program would take text for something else once somebody edits it.
  private func staysText(_ text: String) -> Bool {
    FormulaGuard.isDangerous(text) || text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
