// SPDX-License-Identifier: GPL-3.0-or-later

/// What differs in one table.
public struct TableDifference: Sendable {
  /// A row that stands in one revision only.
  public struct Row: Hashable, Sendable {
    /// The cells as canonical texts, in the order of the table's columns.
    public let cells: [String]
    /// How many such rows, at least 1; more than 1 only where the table has rows without a key.
    public var count: Int

    /// A row that stands so often in one revision more than in the other.
    public init(cells: [String], count: Int = 1) {
      (self.cells, self.count) = (cells, count)
    }
  }

  /// A row with the same key and other cells.
  public struct ChangedRow: Hashable, Sendable {
    /// The cells before.
    public let old: [String]
    /// The cells after.
    public let new: [String]

    /// A row before and after.
    public init(old: [String], new: [String]) {
      (self.old, self.new) = (old, new)
    }
  }

  /// A row by its 0-based number, and how many are like it.
  fileprivate struct Counted {
    let row: Int32
    let count: Int
  }

  /// Two rows of one key by their 0-based numbers.
  fileprivate struct Pair {
    let old: Int32
    let new: Int32
  }

  /// Which table.
  public let table: TableName
  /// The rows of the old file.
  private let old: CanonicalRecords
  /// The rows of the new file that the old one does not have.
  private let new: CanonicalRecords
  private let addedRows: [Counted]
  private let pairs: [Pair]
  private let goneRows: [Counted]
  private let keyColumns: KeyColumns

  /// Compares two canonical files of a table.
  init(_ table: TableName, from old: CanonicalFile?, to new: CanonicalFile?) {
    let differs = old?.digest != new?.digest
    let rows = UnmatchedRows(table, differs ? old : nil, differs ? new : nil)
    self.table = table
    (self.old, self.new) = (rows.old, rows.added)
    keyColumns = KeyColumns(of: table)
    let matching = KeyMatching(keyColumns, rows)
    addedRows = Self.counted(matching.added, of: rows.added)
    pairs = matching.pairs
    goneRows = Self.counted(matching.gone, of: rows.old)
  }

  /// Counts alike rows, in the order of their first.
  private static func counted(_ rows: [Int32], of table: CanonicalRecords) -> [Counted] {
    var index = RowIndex(table) { $0 }
    for row in rows { index.add(Int(row)) }
    return rows.compactMap { row in index.count(of: Int(row)).map { Counted(row: row, count: $0) } }
  }
}

extension TableDifference {
  /// Whether the table is the same.
  public var isEmpty: Bool { addedRows.isEmpty && pairs.isEmpty && goneRows.isEmpty }
  /// How many rows were added.
  public var addedCount: Int { addedRows.reduce(0) { $0 + $1.count } }
  /// How many rows are gone.
  public var goneCount: Int { goneRows.reduce(0) { $0 + $1.count } }

  /// Rows of the new revision whose key the old one does not have, in the new order.
  public var added: some RandomAccessCollection<Row> {
    addedRows.lazy.map { Row(cells: new[Int($0.row)].cells, count: $0.count) }
  }

  /// Rows of both with other cells, in the new order.
  public var changed: some RandomAccessCollection<ChangedRow> {
    pairs.lazy.map { ChangedRow(old: old[Int($0.old)].cells, new: new[Int($0.new)].cells) }
  }

  /// Rows of the old revision whose key the new one does not have, in the old order.
  public var gone: some RandomAccessCollection<Row> {
    goneRows.lazy.map { Row(cells: old[Int($0.row)].cells, count: $0.count) }
  }

  /// How many fields of changed rows differ.
  public var changedFieldCount: Int {
    pairs.reduce(0) { count, pair in
      let cells = zip(old[Int(pair.old)].cellBytes, new[Int(pair.new)].cellBytes)
      return count + cells.count { $0 != $1 }
    }
  }

  /// The fields of a changed row that differ.
  public func fields(of row: ChangedRow) -> [FieldChange] {
    zip(table.columns, zip(row.old, row.new)).compactMap { column, values in
      values.0 == values.1 ? nil : FieldChange(field: column.name, old: values.0, new: values.1)
    }
  }

  /// The cells of a row's key in the order of ``TableName/keyColumns``; nil for a register row
  /// without a tag.
  public func key(of cells: [String]) -> [String]? { keyColumns.values(in: cells) }

  /// The cells of a row that hold something, each with its column.
  public func content(of cells: [String]) -> [(column: String, text: String)] {
    zip(table.columns, cells).filter { !$1.isEmpty }.map { ($0.name, $1) }
  }
}

/// The rows of two files that the other does not have, each as often as it stands.
private struct UnmatchedRows {
  /// All rows of the old file.
  let old: CanonicalRecords
  /// The numbers of those in it that the new one does not have.
  let gone: [Int32]
  /// The rows of the new file that the old one does not have; of the others only a piece is in memory.
  let added: CanonicalRecords

  init(_ table: TableName, _ old: CanonicalFile?, _ new: CanonicalFile?) {
    let rows = CanonicalRecords(old?.bytes ?? [], of: table)
    var left = RowIndex(rows) { $0 }
    for row in rows.indices { left.add(row) }
    var isTaken = Array(repeating: false, count: rows.count)
    var added = RowBuffer()
    for row in RowStream(new, of: table) {
      if let same = left.take(like: row) { isTaken[same] = true } else { added.append(row) }
    }
    self.old = rows
    gone = rows.indices.filter { !isTaken[$0] }.map { Int32($0) }
    self.added = added.records
  }
}

/// Pairs rows of the same key; a row without a key or a partner is added or gone.
private struct KeyMatching {
  private(set) var added: [Int32] = []
  private(set) var pairs: [TableDifference.Pair] = []
  let gone: [Int32]

  init(_ key: KeyColumns, _ rows: UnmatchedRows) {
    var waiting = RowIndex(rows.old) { key.bytes(in: $0) }
    for row in rows.gone.reversed() { waiting.add(Int(row)) }
    var isPaired = Array(repeating: false, count: rows.old.count)
    for row in rows.added.indices {
      if let partner = waiting.take(like: rows.added[row]) {
        isPaired[partner] = true
        pairs.append(.init(old: Int32(partner), new: Int32(row)))
      } else {
        added.append(Int32(row))
      }
    }
    gone = rows.gone.filter { !isPaired[Int($0)] }
  }
}
