// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of a sheet: its number and those of its cells that are not empty.
///
/// The same value is filled again and again by ``SheetRows``, so that reading allocates nothing.
public struct SheetRow: Sendable {
  /// The number as a spreadsheet shows it, 1-based.
  public internal(set) var number = 0
  /// The cells that are not empty, by ascending column.
  public internal(set) var cells: [SheetCell] = []
  /// How many cells it has, empty ones counted: the last column with anything in it, or with a
  /// separator before it.
  public internal(set) var width = 0
  /// Whether a workbook does not show it.
  public internal(set) var isHidden = false
  /// The text of all cells, one behind the other, in UTF-8.
  var bytes: [UInt8] = []

  /// A row without cells.
  public init() {}

  /// The cell of a column, 1-based; nil where it is empty.
  public subscript(column: Int) -> SheetCell? {
    // Most rows have no gaps, so the cell is usually where its column says.
    if cells.indices.contains(column - 1), cells[column - 1].column == column {
      return cells[column - 1]
    }
    return cells.first { $0.column == column }
  }

  /// The text of a cell of this row in NFC, blanks around it kept.
  public func text(of cell: SheetCell) -> String {
    withBytes(of: cell) { NormalText.string($0) }
  }

  /// The text that the number format of a cell makes of its number in NFC, `0000123` of 123; nil where it
  /// shows the number.
  func shownText(of cell: SheetCell) -> String? {
    cell.shownRange.map { range in
      bytes.withUnsafeBufferPointer { NormalText.string(UnsafeBufferPointer(rebasing: $0[range])) }
    }
  }

  /// Hands out the UTF-8 of a cell of this row, not normalised, for as long as the call lasts.
  public func withBytes<Result>(
    of cell: SheetCell, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[cell.range])) }
  }

  /// Makes it an empty row, its room kept.
  mutating func clear(number: Int) {
    self.number = number
    (width, isHidden) = (0, false)
    cells.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Becomes equal to another row, its room kept.
  mutating func assign(_ other: SheetRow) {
    clear(number: other.number)
    (width, isHidden) = (other.width, other.isHidden)
    cells.append(contentsOf: other.cells)
    bytes.append(contentsOf: other.bytes)
  }
}
