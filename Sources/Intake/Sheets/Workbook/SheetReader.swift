// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Reads the cells of a sheet row by row, asking for a pause after each row that has any.
final class SheetReader: XMLHandler {
  /// The row up to here.
  var row = SheetRow()
  /// The column being read, 1-based, where one is.
  private(set) var column: Int?
  /// The columns that are not shown, 1-based.
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private let limits: ReadingLimits
  private let values: CellValues
  private var cell = RawCell()
  private var isInCells = false
  private var isInRow = false
  private var isInCell = false
  private var isInHint = false
  private var target: RawCell.Text?
  private var lastColumn = 0
  /// Whether the row's number is only that of the last row and one.
  private var isNumberImplied = false
  private var merged = 0

  init(_ workbook: Workbook, limits: ReadingLimits) {
    self.limits = limits
    values = CellValues(workbook)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason) {
    guard isInCells else {
      if name == "sheetData" { isInCells = true }
      if name == "mergeCell" { merged += 1 }
      if name == "col" { noteColumns(attributes) }
      return try limits.check(.mergedRanges, merged)
    }
    if name == "c" {
      try startCell(attributes)
    } else if name == "v" {
      target = .value
    } else if name == "t" {
      target = isInHint ? nil : .inline
    } else if name == "f" {
      cell.isFormula = true
      target = .formula
    } else if name == "rPh" {
      isInHint = true
    } else if name == "row" {
      try startRow(attributes)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(RegisterError.Reason) {
    guard let target else { return }
    try limits.check(.cellBytes, cell.append(bytes, to: target))
  }

  func end(_ name: XMLName) throws(RegisterError.Reason) -> Bool {
    guard isInCells else { return false }
    if name == "c" {
      isInCell = false
      try endCell()
    } else if name == "v" || name == "t" || name == "f" {
      target = nil
    } else if name == "rPh" {
      isInHint = false
    } else if name == "row" {
      isInRow = false
      column = nil
      return !row.cells.isEmpty
    } else if name == "sheetData" {
      isInCells = false
    }
    return false
  }
}

extension SheetReader {
  private func startRow(_ attributes: XMLAttributes) throws(RegisterError.Reason) {
    if isInRow { throw .outOfOrder(Message("workbook.nested-row")) }
    isInRow = true
    let previous = row.number
    isNumberImplied = attributes.bytes("r") == nil
    guard let number = isNumberImplied ? previous + 1 : attributes.whole("r") else {
      let given = attributes["r"] ?? ""
      throw .badValue(Message("workbook.not-a-row", ["value": given.prefix(40)]))
    }
    lastColumn = 0
    row.clear(number: number)
    row.isHidden = attributes.isTrue("hidden") || attributes["ht"].flatMap { Double($0) } == 0
    if number <= previous {
      throw .outOfOrder(Message("workbook.row-order", ["row": number, "previous": previous]))
    }
    try limits.check(.sheetRows, number)
  }

  private func noteColumns(_ attributes: XMLAttributes) {
    guard attributes.isTrue("hidden") || attributes["width"].flatMap({ Double($0) }) == 0,
      let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first <= last, hiddenColumns.count < 1000
    else { return }
    hiddenColumns.append(first...last)
  }

  private func startCell(_ attributes: XMLAttributes) throws(RegisterError.Reason) {
    if isInCell { throw .outOfOrder(Message("workbook.nested-cell")) }
    isInCell = true
    cell.clear()
    column = lastColumn + 1
    if let reference = attributes.bytes("r"), !reference.isEmpty { try move(to: reference) }
    let column = column ?? 1
    if column <= lastColumn {
      throw .outOfOrder(Message("workbook.cell-order"))
    }
    try limits.check(.columns, column)
    lastColumn = column
    cell.type = RawCell.Kind(attributes.bytes("t"))
    cell.style = attributes.whole("s") ?? 0
  }

  private func move(to reference: UnsafeBufferPointer<UInt8>) throws(RegisterError.Reason) {
    guard let position = CellPosition(reference) else {
      throw .badValue(
        Message(
          "workbook.not-a-cell", ["value": String(decoding: reference.prefix(40), as: UTF8.self)]))
    }
    column = position.column
    if isNumberImplied, row.cells.isEmpty, position.row > row.number {
      row.number = position.row
      try limits.check(.sheetRows, position.row)
    }
    guard position.row == row.number else {
      throw .outOfOrder(
        Message("workbook.cell-in-other-row", ["own": position.row, "row": row.number]))
    }
  }

  private func endCell() throws(RegisterError.Reason) {
    let start = row.bytes.count
    if let kind = try values.append(cell, to: &row.bytes) {
      row.width = lastColumn
      let range = start..<row.bytes.count
      let shown =
        kind == .number ? values.appendShown(ofStyle: cell.style, range, to: &row.bytes) : 0
      row.cells.append(
        SheetCell(
          column: lastColumn, kind: kind, range: range, isFormula: cell.isFormula,
          currency: kind == .number ? values.currency(ofStyle: cell.style) : nil,
          shownZeros: kind == .number ? values.shownZeros(ofStyle: cell.style) : nil,
          shownLength: shown))
    }
    try limits.check(.rowBytes, row.bytes.count)
  }
}
