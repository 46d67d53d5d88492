// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension SheetRow {
  /// A row of texts, of which empty ones leave no cell.
  init(number: Int, texts: [String]) {
    self.number = number
    for (index, text) in texts.enumerated() where !text.isEmpty { insert(text, in: index + 1) }
    width = texts.count
  }

  /// Whether a cell holds just this text.
  func holds(_ text: String) -> Bool {
    cells.contains { self.text(of: $0) == text }
  }

  /// Whether it says nothing but which column has the findings.
  var isFindingHeader: Bool { cells.count == 1 && holds(RejectedRows.header) }

  /// Puts a cell in its place among the others, of which none is in its column, 1-based.
  mutating func insert(_ text: String, as kind: SheetCell.Kind = .text, in column: Int) {
    let start = bytes.count
    bytes += text.utf8
    let cell = SheetCell(column: column, kind: kind, range: start..<bytes.count)
    let place = cells.lastIndex { $0.column < column }.map { $0 + 1 } ?? 0
    cells.insert(cell, at: place)
    width = max(width, column)
  }

  /// The row without the cell of a column.
  func without(column: Int?) -> SheetRow {
    var row = self
    row.cells.removeAll { $0.column == column }
    return row
  }

  /// The row with the cells of some columns alone, 1-based.
  func keeping(columns: Set<Int>) -> SheetRow {
    var row = self
    row.cells.removeAll { !columns.contains($0.column) }
    return row
  }

  /// The row with numbers as their formats show them where these make texts of them: formats are not
  /// written again.
  var asShown: SheetRow {
    var row = self
    row.cells = cells.map { cell in
      cell.shownRange.map { SheetCell(column: cell.column, kind: .text, range: $0) } ?? cell
    }
    return row
  }

  /// The row with one apostrophe more before texts whose own would be taken for one of safety.
  var guarded: SheetRow {
    var row = self
    for (index, cell) in cells.enumerated()
    where cell.kind == .text && withBytes(of: cell, FormulaGuard.isGuarded) {
      let start = row.bytes.count
      row.bytes += "'".utf8
      withBytes(of: cell) { row.bytes += $0 }
      row.cells[index] = SheetCell(
        column: cell.column, kind: .text, range: start..<row.bytes.count)
    }
    return row
  }

  /// The row without the apostrophes that stand before texts for safety; text that lost letters before
  /// it was written is still no text.
  var unguarded: SheetRow {
    var row = self
    row.cells = cells.map { cell in
      guard cell.kind == .text else { return cell }
      return withBytes(of: cell) { cell.unguarded(text: $0) }
    }
    return row
  }
}

extension SheetCell {
  fileprivate func unguarded(text: UnsafeBufferPointer<UInt8>) -> SheetCell {
    let first = FormulaGuard.isGuarded(text) ? 1 : 0
    let isLost = String(decoding: text, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    guard first == 1 || (isLost && fault == nil) else { return self }
    return SheetCell(
      column: column, kind: kind, range: range.dropFirst(first), isFormula: isFormula,
      fault: fault ?? (isLost ? .undecodable : nil))
  }
}
