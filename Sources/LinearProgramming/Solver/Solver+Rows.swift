// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

extension Solver {
  /// A row to be added: its bounds, its name for messages, and its coefficients.
  public typealias NewRow = (bounds: Bounds, name: String?, entries: [(Column, Double)])

  /// Adds rows, with coefficients for columns that exist; they are basic at first.
  ///
  /// The corresponding GLPK routines are `glp_add_rows` and `glp_set_mat_row`.
  ///
  /// - Throws: `ModelError` when a row is faulty, and then none is added; `SolverError`.
  @discardableResult
  public mutating func addRows(_ rows: [NewRow]) throws -> [Row] {
    let first = rowCount
    var labels = names
    for (index, row) in rows.enumerated() { labels.name(Row(index: first + index), row.name) }
    try check(rows, labels)
    try insertRows(
      rows.map(\.bounds), ends: ends(of: rows),
      columns: rows.flatMap { $0.entries.map { Int32($0.0.index) } },
      values: rows.flatMap { $0.entries.map(\.1) })
    names = labels
    return (first..<rowCount).map(Row.init)
  }

  /// Changes the bounds of a row.
  ///
  /// The corresponding GLPK routine is `glp_set_row_bnds`.
  ///
  /// - Throws: `ModelError` when the row does not exist or the bounds are faulty; `SolverError`.
  public mutating func setBounds(_ row: Row, _ bounds: Bounds) throws {
    try check(row)
    try bounds.check(at: names.place(row))
    try problem.call { cglpk_set_row_bounds($0, row.index, bounds.lower, bounds.upper) }
  }

  /// Hands checked rows to GLPK, which aborts when there are none.
  mutating func insertRows(
    _ bounds: [Bounds], ends: [Int] = [], columns: [Int32] = [], values: [Double] = []
  ) throws {
    guard !bounds.isEmpty else { return }
    try problem.addRows(
      lower: bounds.map(\.lower), upper: bounds.map(\.upper),
      starts: ends.isEmpty ? [] : [0] + ends, columns: columns, values: values)
    rowCount += bounds.count
  }

  /// Throws when there is no such row.
  func check(_ row: Row) throws(ModelError) {
    if !(0..<rowCount).contains(row.index) {
      throw .outOfRange(.row(row, name: nil), count: rowCount)
    }
  }

  private func ends(of rows: [NewRow]) -> [Int] {
    var end = 0
    return rows.map { row in
      end += row.entries.count
      return end
    }
  }

  private func check(_ rows: [NewRow], _ labels: Names) throws(ModelError) {
    var lastRow = [Int](repeating: -1, count: columnCount)
    for (index, row) in rows.enumerated() {
      let place = labels.place(Row(index: rowCount + index))
      try row.bounds.check(at: place)
      for (column, value) in row.entries {
        try check(column)
        if !value.isFinite { throw .notFinite(.coefficient, place) }
        if lastRow[column.index] == index { throw .duplicateEntry(place, labels.place(column)) }
        lastRow[column.index] = index
      }
    }
  }
}
