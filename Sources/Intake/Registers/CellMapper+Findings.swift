// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension CellMapper {
  /// Notes a finding about the columns that count items by their condition.
  mutating func reportCount(
    _ message: Message, _ remedy: Message, _ condition: Condition?, _ row: SheetRow,
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
        Message("row.split-tag", ["tag": Finding.quoted(tag)]),
        remedy: Message("row.split-conditions")))
  }

  /// Warnings about cells of a row of a text file that hold further rows.
  func swallowedRows(
    in row: SheetRow, _ header: SheetHeader?, _ separator: UInt8
  ) -> [Finding] {
    guard row.bytes.contains(UInt8(ascii: "\n")) else { return [] }
    return row.cells.compactMap { cell in
      guard cell.fault == nil else { return nil }
      let rows = row.withBytes(of: cell) {
        SwallowedRows(
          in: $0, column: cell.column, width: row.width, header: header?.width ?? row.width,
          separator: separator)
      }
      return rows.map { rows in
        Finding(
          severity: .warning, code: .unclosedQuote, file: source.file, sheet: source.sheet,
          row: row.number, column: header?.name(of: cell.column) ?? Finding.noHeader.description,
          columnNumber: cell.column, value: row.text(of: cell), message: rows.message,
          remedy: rows.remedy)
      }
    }
  }

  /// What is wrong with the text of a cell of a text file.
  func finding(
    of fault: SheetCell.Fault, in cell: SheetCell, of row: SheetRow, header: SheetHeader?
  ) -> Finding {
    let (code, message, remedy): Fault =
      switch fault {
      case .nulByte:
        (.nulByte, Message("cell.nul-byte"), Message("file.save-csv-utf8"))
      case .strayQuote:
        (
          .strayQuote, Message("cell.stray-quote"),
          Message("cell.quote-cell")
        )
      case .textAfterQuote:
        (
          .textAfterQuote, Message("cell.text-after-quote"),
          Message("cell.double-quotes")
        )
      case .unclosedQuote:
        (
          .unclosedQuote, Message("cell.unclosed-quote"),
          Message("cell.close-quote")
        )
      case .undecodable:
        (
          .invalidUTF8, Message("cell.undecodable"),
          Message("cell.name-encoding")
        )
      }
    return Finding(
      code: code, file: source.file, sheet: source.sheet, row: row.number,
      column: header?.name(of: cell.column) ?? Finding.noHeader.description,
      columnNumber: cell.column,
      value: row.text(of: cell), message: message, remedy: remedy)
  }
}
