// SPDX-License-Identifier: GPL-3.0-or-later

extension ColumnBatch {
  /// Throws when a number is not finite, bounds are reversed, or a coefficient is doubled or stands
  /// in no row.
  func check(names labels: Names, firstColumn: Int, rowCount: Int) throws(ModelError) {
    var labels = labels
    labels.add(columns: names, from: firstColumn)
    for column in 0..<count {
      try checkColumn(column, as: labels.place(Column(index: firstColumn + column)))
    }
    try checkEntries(labels, firstColumn: firstColumn, rowCount: rowCount)
  }

  private func checkColumn(_ column: Int, as place: @autoclosure () -> Place) throws(ModelError) {
    try bounds[column].check(at: place())
    if !costs[column].isFinite { throw .notFinite(.cost, place()) }
  }

  private func checkEntries(
    _ labels: Names, firstColumn: Int, rowCount: Int
  ) throws(ModelError) {
    var lastColumn = [Int](repeating: -1, count: rowCount)
    var entry = 0
    for column in 0..<count {
      while entry < ends[column] {
        let row = Int(rows[entry])
        let place = { labels.place(Column(index: firstColumn + column)) }
        if !(0..<rowCount).contains(row) {
          throw .outOfRange(.row(Row(index: row), name: nil), count: rowCount)
        }
        if !values[entry].isFinite { throw .notFinite(.coefficient, place()) }
        if lastColumn[row] == column {
          throw .duplicateEntry(place(), labels.place(Row(index: row)))
        }
        lastColumn[row] = column
        entry += 1
      }
    }
  }
}

extension ColumnBatch {
  /// Adds the columns of another batch.
  mutating func append(_ other: ColumnBatch) {
    for (column, name) in other.names { names[count + column] = name }
    ends += other.ends.map { [first = rows.count] end in first + end }
    bounds += other.bounds
    costs += other.costs
    integers += other.integers
    rows += other.rows
    values += other.values
  }
}
