// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

extension Solver {
  /// Adds columns, with coefficients in rows that exist; they are nonbasic at first, at their lower
  /// bound, so that the next solve goes on from the basis.
  ///
  /// The corresponding GLPK routines are `glp_add_cols` and `glp_set_mat_col`.
  ///
  /// - Throws: `ModelError` when a column is faulty, and then none is added; `SolverError`.
  @discardableResult
  public mutating func addColumns(_ columns: ColumnBatch) throws -> [Column] {
    let first = columnCount
    try columns.check(names: names, firstColumn: first, rowCount: rowCount)
    try insertColumns(columns)
    return (first..<columnCount).map(Column.init)
  }

  /// Changes the costs of all columns, given in order.
  ///
  /// The corresponding GLPK routine is `glp_set_obj_coef`.
  ///
  /// - Throws: `ModelError` when there is not one finite cost for each column; `SolverError`.
  public mutating func setCosts(_ costs: [Double]) throws {
    if costs.count != columnCount {
      throw ModelError.wrongCount(.cost, given: costs.count, needed: columnCount)
    }
    if let column = costs.firstIndex(where: { !$0.isFinite }) {
      throw ModelError.notFinite(.cost, names.place(Column(index: column)))
    }
    try problem.call { cglpk_set_costs($0, 0, costs.count, costs) }
    self.costs = costs
  }

  /// Changes the bounds of a column; those of an integer column are rounded inwards.
  ///
  /// The corresponding GLPK routine is `glp_set_col_bnds`.
  ///
  /// - Throws: `ModelError` when the column does not exist or the bounds are faulty; `SolverError`.
  public mutating func setBounds(_ column: Column, _ bounds: Bounds) throws {
    try setBounds([column], bounds)
  }

  /// Gives several columns the same bounds; those of integer columns are rounded inwards.
  ///
  /// - Throws: `ModelError` when a column does not exist or the bounds are faulty, and then nothing
  ///   changes; `SolverError`.
  public mutating func setBounds(_ columns: [Column], _ bounds: Bounds) throws {
    for column in columns {
      try check(column)
      try bounds.check(at: names.place(column))
    }
    try setSides(columns.filter { integers[$0.index] == 0 }, bounds, integer: false)
    try setSides(columns.filter { integers[$0.index] != 0 }, bounds, integer: true)
  }

  private mutating func setSides(_ columns: [Column], _ bounds: Bounds, integer: Bool) throws {
    guard let sides = bounds.sides(integer: integer) else { return emptyColumns.formUnion(columns) }
    let indices = columns.map { Int32($0.index) }
    try problem.call {
      cglpk_set_column_bounds($0, indices.count, indices, sides.lower, sides.upper)
    }
    if !emptyColumns.isEmpty { emptyColumns.subtract(columns) }
  }

  /// Hands checked columns to GLPK, which aborts when there are none.
  mutating func insertColumns(_ batch: ColumnBatch) throws {
    guard !batch.isEmpty else { return }
    var lower: [Double] = []
    var upper: [Double] = []
    var empty: Set<Column> = []
    lower.reserveCapacity(batch.count)
    upper.reserveCapacity(batch.count)
    for (index, bounds) in batch.bounds.enumerated() {
      let sides = bounds.sides(integer: batch.integers[index] != 0)
      if sides == nil { empty.insert(Column(index: columnCount + index)) }
      lower.append(sides?.lower ?? bounds.lower)
      upper.append(sides?.upper ?? bounds.upper)
    }
    try problem.addColumns(lower: lower, upper: upper, batch)
    names.add(columns: batch.names, from: columnCount)
    costs += batch.costs
    integers += batch.integers
    emptyColumns.formUnion(empty)
  }

  /// Throws when there is no such column.
  func check(_ column: Column) throws(ModelError) {
    if !(0..<columnCount).contains(column.index) {
      throw .outOfRange(.column(column, name: nil), count: columnCount)
    }
  }
}
