// SPDX-License-Identifier: GPL-3.0-or-later

/// What differs in one table.
public struct TableDifference: Hashable, Sendable {
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

  /// Which table.
  public let table: TableName
  /// Rows of the new revision whose key the old one does not have, in the new order.
  public let added: [Row]
  /// Rows of both with other cells, in the new order.
  public let changed: [ChangedRow]
  /// Rows of the old revision whose key the new one does not have, in the old order.
  public let gone: [Row]
  private let columns: [String]
  private let keyColumns: KeyColumns

  /// The difference of a table.
  public init(_ table: TableName, added: [Row], changed: [ChangedRow], gone: [Row]) {
    (self.table, self.added, self.changed, self.gone) = (table, added, changed, gone)
    columns = table.columns.map(\.name)
    keyColumns = KeyColumns(of: table)
  }

  /// Whether the table is the same.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && gone.isEmpty }
  /// How many rows were added.
  public var addedCount: Int { added.reduce(0) { $0 + $1.count } }
  /// How many rows are gone.
  public var goneCount: Int { gone.reduce(0) { $0 + $1.count } }

  /// The fields of a changed row that differ.
  public func fields(of row: ChangedRow) -> [FieldChange] {
    zip(columns, zip(row.old, row.new)).compactMap { column, values in
      values.0 == values.1 ? nil : FieldChange(field: column, old: values.0, new: values.1)
    }
  }

  /// The cells of a row's key in the order of ``TableName/keyColumns``; nil for a register row
  /// without a tag.
  public func key(of cells: [String]) -> [String]? { keyColumns.values(in: cells) }

  /// The cells of a row that hold something, each with its column.
  public func content(of cells: [String]) -> [(column: String, text: String)] {
    zip(columns, cells).filter { !$1.isEmpty }.map { ($0, $1) }
  }
}

extension TableDifference {
  /// Compares two canonical files of a table.
  init(_ table: TableName, from old: [UInt8], to new: [UInt8]) {
    guard old != new else {
      self.init(table, added: [], changed: [], gone: [])
      return
    }
    let rows = UnmatchedRows(
      old: CanonicalRecords(old, of: table), new: CanonicalRecords(new, of: table))
    var matching = KeyMatching(table, gone: rows.gone.map(\.cells))
    for row in rows.added { matching.add(row.cells) }
    self.init(
      table, added: Self.counted(matching.added), changed: matching.changed,
      gone: Self.counted(matching.gone))
  }

  /// Counts alike rows, in the order of their first.
  private static func counted(_ rows: [[String]]) -> [Row] {
    var places: [[String]: Int] = [:]
    var counted: [Row] = []
    for cells in rows {
      if let place = places[cells] {
        counted[place].count += 1
      } else {
        places[cells] = counted.count
        counted.append(Row(cells: cells))
      }
    }
    return counted
  }
}

/// The rows of two files that the other does not have, each counted as often as it stands.
private struct UnmatchedRows {
  private(set) var added: [CanonicalRecords.Row] = []
  private(set) var gone: [CanonicalRecords.Row] = []

  init(old: CanonicalRecords, new: CanonicalRecords) {
    var left: [CanonicalRecords.Row: Int] = [:]
    left.reserveCapacity(old.rows.count)
    for row in old.rows { left[row, default: 0] += 1 }
    for row in new.rows where !Self.take(row, from: &left) { added.append(row) }
    gone = old.rows.filter { Self.take($0, from: &left) }
  }

  private static func take(
    _ row: CanonicalRecords.Row, from left: inout [CanonicalRecords.Row: Int]
  ) -> Bool {
    guard let count = left[row], count > 0 else { return false }
    left[row] = count - 1
    return true
  }
}

/// Pairs rows of the same key; a row without a key or a partner is added or gone.
private struct KeyMatching {
  private(set) var added: [[String]] = []
  private(set) var changed: [TableDifference.ChangedRow] = []
  private let keyColumns: KeyColumns
  private let old: [[String]]
  private var waiting: [[String]: [Int]] = [:]
  private var isPaired: [Bool]

  init(_ table: TableName, gone rows: [[String]]) {
    (keyColumns, old) = (KeyColumns(of: table), rows)
    isPaired = rows.map { _ in false }
    for index in rows.indices.reversed() {
      guard let key = keyColumns.values(in: rows[index]) else { continue }
      waiting[key, default: []].append(index)
    }
  }

  mutating func add(_ row: [String]) {
    guard let key = keyColumns.values(in: row), let partner = waiting[key]?.popLast() else {
      added.append(row)
      return
    }
    isPaired[partner] = true
    changed.append(.init(old: old[partner], new: row))
  }

  var gone: [[String]] { zip(old, isPaired).compactMap { $1 ? nil : $0 } }
}
