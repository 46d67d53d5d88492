// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A cell of a stock-take, for findings about it.
struct StockTakeCell {
  let file: String
  let row: Int
  /// The header of its column.
  let header: String?
  /// The column, 1-based; nil where the file has no such column.
  let column: Int?
  /// Its text, of a number in digits; nil for an empty cell.
  let text: String?
  /// Why it shows no value.
  var fault: CellMapper.Fault?

  func finding(
    _ code: FindingCode, severity: Finding.Severity = .error, _ message: Message, remedy: Message
  ) -> Finding {
    Finding(
      severity: severity, code: code, file: file, row: row, column: header, columnNumber: column,
      value: text,
      message: message, remedy: remedy)
  }
}
