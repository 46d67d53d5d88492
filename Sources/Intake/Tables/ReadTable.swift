// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The rows of a table that could be read.
struct ReadTable<Row: Sendable>: Sendable {
  /// Where the columns lie, for findings.
  private(set) var layout: TableLayout
  /// The entities in the order of the file.
  private(set) var rows: [Row] = []
  /// The row of each entity as a spreadsheet shows it, 1-based; those of registers count on behind
  /// the table's own file.
  private(set) var numbers: [Int32] = []
  /// Whether every row was read without an error.
  private(set) var isWhole = true

  /// A table without a file.
  init(_ table: TableName) {
    layout = TableLayout(table: table, headers: [])
  }

  /// Rows that are known already and stand nowhere.
  init(_ table: TableName, rows: [Row]) {
    self.init(table)
    self.rows = rows
    numbers = [Int32](repeating: 0, count: rows.count)
  }

  /// Reads all rows; the memory of what has been read is given back.
  init<Reader: RowReader>(
    _ reader: inout TableReader, _ type: Reader.Type, _ keys: KeyIndexes, of bytes: FileBytes
  ) where Reader.Row == Row, Row: TableRow {
    layout = reader.layout
    let (rowReader, optionalCells) = (Reader(layout), OptionalCells<Row>(layout, keys))
    while reader.next() {
      var entity = rowReader.row(&reader, keys)
      optionalCells.fill(&entity, from: &reader)
      guard let entity else { continue }
      rows.append(entity)
      numbers.append(Int32(truncatingIfNeeded: reader.row))
      guard rows.count.isMultiple(of: 1 << 12) else { continue }
      if rows.count == 1 << 12 { reserve(reader.records.position, of: bytes.count) }
      bytes.release(before: reader.records.position)
    }
    isWhole = !reader.log.hasErrors
  }

  /// Makes room for the rows of a file that are like those of its first bytes.
  ///
  /// Room that is not used takes no memory, but growing copies all rows.
  private mutating func reserve(_ read: Int, of size: Int) {
    let rows = Int(Double(rows.count) * Double(size) / Double(max(1, read)) * 1.1)
    self.rows.reserveCapacity(rows)
    numbers.reserveCapacity(rows)
  }

  /// The entities with their row numbers.
  var numbered: some Sequence<(row: Row, number: Int)> {
    zip(rows, numbers).lazy.map { (row: $0, number: Int($1)) }
  }

  /// The table with other rows in the places of its own.
  func replacingRows(by change: (Row) -> Row) -> Self {
    var table = self
    table.rows = rows.map(change)
    return table
  }

  /// The table with these rows in the places of its own.
  func replacingRows(with rows: [Row]) -> Self {
    var table = self
    table.rows = rows
    return table
  }

  /// Adds rows that were mapped from registers.
  mutating func append(_ mapped: ReadTable) {
    if layout.headers.isEmpty {
      layout = mapped.layout
    } else {
      layout.origins = mapped.layout.origins
    }
    rows += mapped.rows
    numbers += mapped.numbers
    isWhole = isWhole && mapped.isWhole
  }

  /// Where each row was read; its own file is the one of the table among these.
  func provenance(in files: [TableName: Provenance.Source]) -> Provenance {
    let own = files[layout.table].map { [$0] } ?? []
    let registers = (layout.origins?.sources ?? []).map {
      Provenance.Source(file: $0.file, digest: $0.digest, sheet: $0.sheet)
    }
    let offset = Int32(own.count)
    return Provenance(
      sources: own + registers,
      origins: numbers.map { number in
        guard let origin = layout.origins?.origin(ofRow: Int(number)) else {
          return Provenance.Origin(source: 0, row: number)
        }
        return Provenance.Origin(source: origin.source + offset, row: origin.row)
      })
  }
}
