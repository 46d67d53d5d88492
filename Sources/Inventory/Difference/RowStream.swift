// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows of a canonical file one after the other, of which only a piece is in memory.
struct RowStream: Sequence, IteratorProtocol {
  private let table: TableName
  private let pieces: AnyIterator<[UInt8]>
  /// The first line, which stands before the rows of every piece.
  private var header: ArraySlice<UInt8> = []
  private var rows = CanonicalRecords([])
  private var place = 0

  /// - Parameter file: nil for a table without a file.
  init(_ file: CanonicalFile?, of table: TableName) {
    self.table = table
    pieces = file?.pieces.makeIterator() ?? AnyIterator { nil }
  }

  mutating func next() -> CanonicalRecords.Row? {
    while place == rows.count {
      guard let piece = pieces.next() else { return nil }
      rows = CanonicalRecords(Array(header) + piece, of: table)
      if header.isEmpty { header = piece[...(piece.firstIndex(of: UInt8(ascii: "\n")) ?? 0)] }
      place = 0
    }
    defer { place += 1 }
    return rows[place]
  }
}

/// Rows of a table that are put together one by one.
struct RowBuffer {
  /// The line of the header is empty.
  private var bytes = [UInt8(ascii: "\n")]

  mutating func append(_ row: CanonicalRecords.Row) {
    bytes += row.bytes
    bytes.append(UInt8(ascii: "\n"))
  }

  var records: CanonicalRecords { CanonicalRecords(bytes) }
}
