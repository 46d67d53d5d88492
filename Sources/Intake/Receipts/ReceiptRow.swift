// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Words

/// A row of a list that came back: where it stands, what went out, and what it says.
struct ReceiptRow {
  let file: String
  let sheet: String?
  let number: Int
  /// The headers and places of the columns, 1-based.
  let columns: [MoveListColumn: ReceiptHeader.Column]
  let planned: MoveList.Row
  let receipt: Receipt

  /// A finding about a cell of the row.
  func finding(
    _ code: FindingCode, severity: Finding.Severity = .error, at column: MoveListColumn,
    value: String? = nil, _ message: Message, remedy: Message
  ) -> Finding {
    Finding(
      severity: severity, code: code, file: file, sheet: sheet, row: number,
      column: columns[column]?.header, columnNumber: columns[column]?.number, value: value,
      message: message, remedy: remedy)
  }
}
