// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a cell stands in its sheet, as a spreadsheet shows it.
public struct CellPosition: Hashable, Sendable {
  /// The row, 1-based.
  public let row: Int
  /// The column, 1-based: 6 is F.
  public let column: Int

  /// A position by its numbers.
  public init(row: Int, column: Int) {
    (self.row, self.column) = (row, column)
  }

  /// Reads `F17` or `$F$17`; nil where it is something else or beyond any spreadsheet.
  init?(_ reference: some Collection<UInt8>) {
    var (row, column) = (0, 0)
    for byte in reference where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 1_000_000:
        column = column * 26 + Int(byte - 64)
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0 && column < 1_000_000:
        column = column * 26 + Int(byte - 96)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 1_000_000_000:
        row = row * 10 + Int(byte - 48)
      default: return nil
      }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The letters of a column, 1-based: 1 is `A`, 28 is `AB`.
  public static func letters(ofColumn column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
