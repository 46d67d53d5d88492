// SPDX-License-Identifier: GPL-3.0-or-later

/// A linear model as plain data, with or without integer columns.
///
/// It is checked when a solver takes it. The indices of rows and columns are 0-based.
public struct Model: Sendable {
  let sense: Sense
  private(set) var rowBounds: [Bounds] = []
  private(set) var columns = ColumnBatch()
  private(set) var rowNames = Names()

  /// Makes a model without rows and columns.
  public init(sense: Sense = .minimise) {
    self.sense = sense
  }

  /// The number of rows.
  public var rowCount: Int { rowBounds.count }

  /// The number of columns.
  public var columnCount: Int { columns.count }

  /// Adds a row; the name is used in messages only.
  @discardableResult
  public mutating func addRow(_ bounds: Bounds, name: String? = nil) -> Row {
    let row = Row(index: rowCount)
    rowBounds.append(bounds)
    rowNames.name(row, name)
    return row
  }

  /// Adds a column with its coefficients; the name is used in messages only.
  ///
  /// An integer column has its bounds rounded inwards, for every solve. When no integer is left, the
  /// model is infeasible.
  @discardableResult
  public mutating func addColumn(
    _ bounds: Bounds, cost: Double, integer: Bool = false, name: String? = nil, entries: [Entry]
  ) -> Column {
    columns.add(bounds, cost: cost, integer: integer, name: name, entries: entries)
    return Column(index: columnCount - 1)
  }

  /// Adds the columns of a batch, in order, and returns the first of them.
  @discardableResult
  public mutating func addColumns(_ batch: ColumnBatch) -> Column {
    defer { columns.append(batch) }
    return Column(index: columnCount)
  }

  /// Throws when GLPK could not take the model.
  ///
  /// - Throws: `ModelError`, for the first fault in the rows and then in the columns.
  public func check() throws(ModelError) {
    for (index, bounds) in rowBounds.enumerated() {
      try bounds.check(at: rowNames.place(Row(index: index)))
    }
    try columns.check(names: rowNames, firstColumn: 0, rowCount: rowCount)
  }
}
