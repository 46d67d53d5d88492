// SPDX-License-Identifier: GPL-3.0-or-later

/// A rectangle of cells, such as the merged `A1:C2`.
public struct CellRange: Hashable, Sendable {
  /// Its rows, 1-based.
  public let rows: ClosedRange<Int>
  /// Its columns, 1-based.
  public let columns: ClosedRange<Int>

  /// Reads `A1:C2`, or `A1` for a single cell; nil where it is neither.
  init?(_ reference: String) {
    let corners = reference.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(corners.count),
      let first = CellPosition(corners[0].utf8),
      let last = CellPosition(corners[corners.count - 1].utf8),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    (rows, columns) = (first.row...last.row, first.column...last.column)
  }
}

extension CellRange: CustomStringConvertible {
  /// The range as a spreadsheet names it.
  public var description: String {
    let (first, last) = (columns.lowerBound, columns.upperBound)
    return "\(CellPosition.letters(ofColumn: first))\(rows.lowerBound)"
      + ":\(CellPosition.letters(ofColumn: last))\(rows.upperBound)"
  }
}
