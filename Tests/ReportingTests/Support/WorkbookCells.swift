// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

/// A workbook as our own reader of registers has it.
struct WorkbookCells {
  private let file: RegisterFile

  init(_ bytes: [UInt8]) throws {
    file = try RegisterFile(name: "report.xlsx", bytes: bytes)
  }

  var names: [String] { file.sheets.map(\.name) }

  /// The texts of all rows of a sheet, empty cells as empty texts.
  func table(_ name: String) throws -> [[String]] {
    try rows(name) { row, cell in row.text(of: cell) }
  }

  /// What kind of cell stands where, formulas with `=`.
  func kinds(_ name: String) throws -> [[String]] {
    try rows(name) { _, cell in (cell.isFormula ? "=" : "") + "\(cell.kind)" }
  }

  private func rows(
    _ name: String, _ text: (SheetRow, SheetCell) -> String
  ) throws -> [[String]] {
    var rows = try file.rows(of: try #require(file.sheets.first { $0.name == name }))
    var table: [[String]] = []
    while try rows.next() {
      let row = rows.row
      table.append((0..<row.width).map { row[$0 + 1].map { text(row, $0) } ?? "" })
    }
    return table
  }
}
