// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Turns the rows of one table into entities.
protocol RowReader {
  associatedtype Row: Sendable

  /// The table that it reads.
  static var table: TableName { get }

  /// Finds the columns.
  init(_ layout: TableLayout)

  /// The current row as an entity; nil where a value that it must have is missing or bad, which
  /// has been reported then.
  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Row?
}

/// The rows of a table that could be read.
struct ReadTable<Row: Sendable>: Sendable {
  /// Where the columns lie, for findings.
  let layout: TableLayout
  /// The entities in the order of the file.
  var rows: [Row] = []
  /// The row of each entity as a spreadsheet shows it, 1-based.
  var numbers: [Int32] = []
  /// Whether every row of the file was read without an error.
  var isWhole = true

  init(layout: TableLayout) {
    self.layout = layout
  }

  /// A table without a file.
  init(_ table: TableName) {
    layout = TableLayout(table: table, headers: [])
  }

  /// Makes room for the rows of a file that are like those of its first bytes.
  ///
  /// Room that is not used takes no memory, but growing copies all rows.
  mutating func reserve(_ read: Int, of size: Int) {
    let rows = Int(Double(rows.count) * Double(size) / Double(max(1, read)) * 1.1)
    self.rows.reserveCapacity(rows)
    numbers.reserveCapacity(rows)
  }

  /// The entities with their row numbers.
  var numbered: some Sequence<(row: Row, number: Int)> {
    zip(rows, numbers).lazy.map { (row: $0, number: Int($1)) }
  }
}
