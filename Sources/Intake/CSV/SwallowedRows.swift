// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Rows that became part of a quoted cell, because its quote is closed only in a later row.
struct SwallowedRows {
  /// How many rows there are.
  let count: Int
  /// The first of them.
  let first: String

  /// The rows in a cell: each of its lines, with the cells beside it, has as many cells as the header;
  /// nil where one has not.
  ///
  /// - Parameters:
  ///   - column: the cell's column, 1-based.
  ///   - width: how many cells the row has.
  ///   - header: how many cells the header has.
  init?(
    in bytes: UnsafeBufferPointer<UInt8>, column: Int, width: Int, header: Int, separator: UInt8
  ) {
    guard bytes.contains(UInt8(ascii: "\n")) else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let cells =
        Self.cells(of: line, separator) + (index == 0 ? column - 1 : 0)
        + (index == lines.count - 1 ? width - column : 0)
      guard abs(cells - header) <= header / 8 else { return nil }
    }
    count = lines.count - 1
    let line = UnsafeBufferPointer(rebasing: lines[1])
    first = CellMapper.trimmed(NormalText.string(line))
  }

  /// How many cells a line has; in a sentence a blank stands behind the comma.
  private static func cells(of line: Slice<UnsafeBufferPointer<UInt8>>, _ separator: UInt8) -> Int {
    line.indices.reduce(1) { count, index in
      let next = index + 1 < line.endIndex ? line[index + 1] : 0
      return count + (line[index] == separator && next != UInt8(ascii: " ") ? 1 : 0)
    }
  }

  /// What is wrong.
  var message: Message {
    Message("cell.swallows-rows", ["rows": count, "first": Finding.quoted(first)])
  }

  /// What to do.
  var remedy: Message { Message("cell.close-quote-in-row") }
}
