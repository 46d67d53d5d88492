// SPDX-License-Identifier: GPL-3.0-or-later

/// The names of rows and columns, for messages.
///
/// GLPK never gets them: it aborts on names over 255 bytes, and needs none.
struct Names: Sendable {
  private(set) var rows: [Int: String] = [:]
  private(set) var columns: [Int: String] = [:]

  /// Names a row, unless the name is nil.
  mutating func name(_ row: Row, _ name: String?) {
    if let name { rows[row.index] = name }
  }

  /// Takes over names that are numbered from a first column.
  mutating func add(columns names: [Int: String], from first: Int) {
    for (column, name) in names { columns[first + column] = name }
  }

  /// What a message calls the row.
  func place(_ row: Row) -> Place { .row(row, name: rows[row.index]) }

  /// What a message calls the column.
  func place(_ column: Column) -> Place { .column(column, name: columns[column.index]) }
}
