// SPDX-License-Identifier: GPL-3.0-or-later

extension Columns {
  /// A hash of each row, which is the same for rows whose cells are the same in some columns.
  ///
  /// - Parameter names: the names of the columns; those that the table does not have are left out.
  package func hashes(of rows: [Row], by names: Set<String>) -> [Int] {
    let columns = written(names)
    // Positions as numbers: within one inventory they are as good as the ids that they stand for.
    var cells = CanonicalRow()
    return rows.withUnsafeBufferPointer { rows in
      rows.indices.map { place in
        cells.removeAll()
        columns.write(RowView(rows, at: place), to: &cells)
        cells.endRow()
        return cells.bytes.hashValue
      }
    }
  }
}
