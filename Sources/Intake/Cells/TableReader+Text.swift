// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension TableReader {
  /// The cell of a column; nil where the column is missing, the cell is empty, or its text was bad.
  func filled(_ column: Column) -> CSVCell? {
    guard column.cell >= 0 else { return nil }
    let cell = records.cells[column.cell]
    return cell.isEmpty || cell.fault != .none ? nil : cell
  }

  /// Whether a column is missing or its cell empty; a cell with bad text is not empty.
  func isEmpty(_ column: Column) -> Bool {
    guard column.cell >= 0 else { return true }
    let cell = records.cells[column.cell]
    return cell.isEmpty && cell.fault == .none
  }

  /// The cell of a column that must have a value; an empty one is reported.
  mutating func required(_ column: Column) -> CSVCell? {
    guard let cell = filled(column) else {
      reportIfEmpty(column)
      return nil
    }
    return cell
  }

  /// The bytes of a cell as they stand in the file.
  func bytes(_ cell: CSVCell) -> UnsafeBufferPointer<UInt8> {
    records.content(of: cell)
  }

  /// The text of a column that must have one.
  mutating func text(_ column: Column) -> String? {
    guard let cell = required(column) else { return nil }
    return checkedText(cell, column)
  }

  /// The text of a column that may be empty.
  mutating func optionalText(_ column: Column) -> String? {
    guard let cell = filled(column) else { return nil }
    return checkedText(cell, column)
  }

  /// A key: text that must look the same wherever it is typed.
  mutating func key(_ column: Column) -> String? {
    guard let cell = required(column) else { return nil }
    return checkedKey(cell, column)
  }

  /// A key that may be missing.
  mutating func optionalKey(_ column: Column) -> String? {
    guard let cell = filled(column) else { return nil }
    return checkedKey(cell, column)
  }

  private mutating func checkedText(_ cell: CSVCell, _ column: Column) -> String? {
    let bytes = bytes(cell)
    if bytes[0] <= UInt8(ascii: " "), bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      report(.emptyCell, column, Message("cell.blank"), remedy: Message("cell.fill-or-empty"))
      return nil
    }
    return cell.hasDoubledQuotes ? records.text(of: cell) : texts.text(bytes)
  }

  private mutating func checkedKey(_ cell: CSVCell, _ column: Column) -> String? {
    let bytes = bytes(cell)
    let space = UInt8(ascii: " ")
    if bytes[0] == space || bytes[bytes.count - 1] == space
      || bytes.contains(where: { $0 < space || $0 == 0x7F })
    {
      reportBadKey(column, cell)
      return nil
    }
    if AlteredKey.hasExponent(bytes) {
      let fault = AlteredKey.fault(ofText: records.text(of: cell))
      report(fault.code, column, fault.message, remedy: fault.remedy)
      return nil
    }
    return checkedText(cell, column)
  }

  @inline(never)
  private mutating func reportBadKey(_ column: Column, _ cell: CSVCell) {
    report(
      .badKey, column,
      Message("cell.untidy-key", ["value": Finding.quoted(records.text(of: cell))]),
      remedy: Message("cell.tidy-key"))
  }

  @inline(never)
  private mutating func reportIfEmpty(_ column: Column) {
    guard column.cell >= 0, records.cells[column.cell].isEmpty,
      records.cells[column.cell].fault == .none
    else { return }
    report(.emptyCell, column, Message("cell.empty"), remedy: Message("cell.fill"))
  }
}
