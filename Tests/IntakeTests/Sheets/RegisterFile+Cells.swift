// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake
@testable internal import benchmark

extension RegisterFile {
  /// All cells of a sheet, each as place, kind and text, such as `F17 number 1.5`; formulas have `=`.
  func cells(ofSheet index: Int = 0) throws -> [String] {
    var rows = try rows(of: sheets[index])
    var cells: [String] = []
    while try rows.next() {
      for cell in rows.row.cells {
        let place = CellPosition.letters(ofColumn: cell.column) + String(rows.row.number)
        let fault = cell.fault.map { " (\($0))" } ?? ""
        let kind = (cell.isFormula ? "=" : "") + "\(cell.kind)"
        cells.append("\(place) \(kind) \(rows.row.text(of: cell))\(fault)")
      }
    }
    return cells
  }

  /// The texts of all rows, empty cells as empty texts.
  func table(ofSheet index: Int = 0) throws -> [[String]] {
    var rows = try rows(of: sheets[index])
    var table: [[String]] = []
    while try rows.next() {
      let row = rows.row
      table.append((0..<row.width).map { row[$0 + 1].map(row.text(of:)) ?? "" })
    }
    return table
  }

  /// Opens a text given as text.
  init(
    text: String, separator: Separator? = nil, limits: ReadingLimits = ReadingLimits()
  ) throws {
    try self.init(
      name: "register.csv", bytes: Array(text.utf8), separator: separator, limits: limits)
  }

  /// Opens a workbook made for a test.
  init(_ workbook: SampleWorkbook, limits: ReadingLimits = ReadingLimits()) throws {
    try self.init(name: "register.xlsx", bytes: workbook.archive, limits: limits)
  }

  /// Opens a workbook of one sheet with the given rows.
  init(
    rows: String, strings: String = "", styles: String = "", properties: String = "",
    limits: ReadingLimits = ReadingLimits()
  ) throws {
    try self.init(
      SampleWorkbook(
        sheet: "<sheetData>\(rows)</sheetData>", strings: strings, styles: styles,
        properties: properties), limits: limits)
  }
}

/// The text of the error that reading everything of a file ends with.
func refusal(_ open: () throws -> RegisterFile) -> String {
  do {
    let file = try open()
    for index in file.sheets.indices {
      _ = try file.cells(ofSheet: index)
      _ = try file.mergedRanges(of: file.sheets[index])
    }
    return "read"
  } catch {
    return "\(error)"
  }
}
