// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Rows that became part of a quoted cell, because its quote is closed only in a later row.
struct SwallowedRows {
  /// How many rows there are.
  let count: Int
  /// The first of them.
  let first: String

  /// The fewest columns of a header with which a line of a text is hardly taken for a row.
  private static let fewestColumns = 4

  /// The rows in a cell: each of its lines, with the cells beside it, has as many cells as the header, or
  /// some below the first have as many by themselves, as behind a note of several lines; nil without any.
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
    let last = lines.count - 1
    let own = lines.map { Self.cells(of: $0, separator) }
    let areRows = own.indices.map { index in
      let beside = (index == 0 ? column - 1 : 0) + (index == last ? width - column : 0)
      return abs(own[index] + beside - header) <= header / 8
    }
    let rows = areRows.indices.dropFirst().filter { index in
      areRows[index] && (index < last || own[index] * 2 > header)
    }
    let found = areRows.allSatisfy(\.self) ? Array(1...last) : rows
    guard let line = found.first, found.count == last || header >= Self.fewestColumns else {
      return nil
    }
    count = found.count
    first = CellMapper.trimmed(NormalText.string(UnsafeBufferPointer(rebasing: lines[line])))
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
