// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension CellMapper {
  /// Notes a finding about the columns that count items by their condition.
  mutating func reportCount(
    _ message: Wording, _ remedy: Wording, _ condition: Condition?, _ row: SheetRow,
    _ value: String?
  ) {
    note(
      RowPlace(source: source, row: row.number).finding(
        .countMismatch, field: condition.map { "condition \($0.rawValue)" }, value: value, message,
        remedy: remedy))
  }

  /// Notes a tag that would stand for items in several conditions.
  mutating func reportSplitTag(_ tag: String, _ row: SheetRow) {
    note(
      RowPlace(source: source, row: row.number).finding(
        .countMismatch, field: "asset", value: tag,
        "the tag \(Finding.quoted(tag)) stands for items in several conditions",
        remedy: "give each condition a row and a tag of its own"))
  }

  /// What is wrong with the text of a cell of a text file.
  func finding(
    of fault: SheetCell.Fault, in cell: SheetCell, of row: SheetRow, header: SheetHeader?
  ) -> Finding {
    let (code, message, remedy): Fault =
      switch fault {
      case .nulByte:
        (.nulByte, "the cell holds a NUL byte", "save the file as UTF-8 text (CSV UTF-8)")
      case .strayQuote:
        (
          .strayQuote, "a quote stands in a cell that does not begin with one",
          "put the cell in quotes and double each quote inside"
        )
      case .textAfterQuote:
        (
          .textAfterQuote, "text follows the closing quote",
          "double each quote inside the cell, or remove the text"
        )
      case .unclosedQuote:
        (
          .unclosedQuote, "the quote that begins this cell is never closed",
          "close it; all that follows was taken for this cell"
        )
      case .undecodable:
        (
          .invalidUTF8, "some bytes of the cell mean nothing in the encoding of the file",
          "name the encoding in the mapping, or save the file as UTF-8 text (CSV UTF-8)"
        )
      }
    return Finding(
      code: code, file: source.file, sheet: source.sheet, row: row.number,
      column: header?.name(of: cell.column) ?? "no header", columnNumber: cell.column,
      value: row.text(of: cell), message: message, remedy: remedy)
  }
}
