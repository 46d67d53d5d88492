// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Turns the rows of one table into entities, as far as their cells must be there or mean something
/// only together.
///
/// The other optional cells follow from the columns' declarations.
protocol RowReader {
  associatedtype Row: TableRow

  /// The table that it reads.
  static var table: TableName { get }

  /// Finds the columns.
  init(_ layout: TableLayout)

  /// The current row as an entity; nil where a value that it must have is missing or bad, which
  /// has been reported then.
  func row(_ reader: inout TableReader, _ keys: KeyIndexes) -> Row?
}
