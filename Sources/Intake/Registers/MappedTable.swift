// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The rows of registers as the canonical CSV of one table, which is then read like any table.
struct MappedTable: Sendable {
  /// The table.
  let table: TableName
  /// The CSV text, its header with all columns of the table.
  private(set) var bytes: [UInt8]
  /// Where the rows came from.
  private(set) var origins = RowOrigins()

  init(_ table: TableName) {
    self.table = table
    bytes = Array((table.columns.map(\.name).joined(separator: ",") + "\n").utf8)
  }

  /// A table with the header of a sheet.
  init(_ table: TableName, headers: [String], in row: Int, of source: RowOrigins.Source) {
    self.table = table
    bytes = Array((headers.map { CSVText.cell($0) }.joined(separator: ",") + "\n").utf8)
    origins.begin(source)
    origins.headerRow = row
  }

  /// Begins the rows of another sheet.
  mutating func begin(_ source: RowOrigins.Source) {
    origins.begin(source)
  }

  /// Begins the rows below a further header of the sheet.
  mutating func beginBlock() {
    origins.beginBlock()
  }

  /// Adds a row from its cells, one for each column of the table.
  mutating func append(_ cells: [String], row: Int, reported fields: [Int]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      CSVText.append(cell, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    origins.append(row: row, reported: fields)
  }

  /// Reads the rows behind as many rows of the table's own file.
  func read<Reader: RowReader>(
    _ type: Reader.Type, _ keys: KeyIndexes, after offset: Int = 0
  ) -> (table: ReadTable<Reader.Row>, log: FindingLog, count: Int) {
    var origins = origins
    origins.offset = offset
    return bytes.withUnsafeBufferPointer { bytes in
      guard var reader = TableReader(table, bytes: bytes, origins: origins) else {
        return (ReadTable(table), FindingLog(), 0)
      }
      let rows = ReadTable(&reader, type, keys, of: FileBytes(self.bytes))
      return (rows, reader.log, reader.count)
    }
  }
}
