// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

extension Problem {
  /// Adds at least one row; `starts` is empty when the rows have no coefficients.
  func addRows(
    lower: [Double], upper: [Double], starts: [Int], columns: [Int32], values: [Double]
  ) throws(SolverError) {
    var batch = cglpk_batch()
    batch.count = lower.count
    try call { handle in
      lower.withUnsafeBufferPointer { lower in
        upper.withUnsafeBufferPointer { upper in
          batch.lower = lower.baseAddress
          batch.upper = upper.baseAddress
          return withEntries(starts, columns, values, &batch) { cglpk_add_rows(handle, &$0) }
        }
      }
    }
  }

  /// Adds at least one column; the bounds stand apart, since those of integers are rounded.
  func addColumns(lower: [Double], upper: [Double], _ columns: ColumnBatch) throws(SolverError) {
    var batch = cglpk_batch()
    batch.count = columns.count
    try call { handle in
      lower.withUnsafeBufferPointer { lower in
        upper.withUnsafeBufferPointer { upper in
          batch.lower = lower.baseAddress
          batch.upper = upper.baseAddress
          return withCosts(columns, &batch) { cglpk_add_columns(handle, &$0) }
        }
      }
    }
  }

  private func withCosts(
    _ columns: ColumnBatch, _ batch: inout cglpk_batch, _ body: (inout cglpk_batch) -> Int32
  ) -> Int32 {
    columns.costs.withUnsafeBufferPointer { costs in
      columns.integers.withUnsafeBufferPointer { integers in
        batch.costs = costs.baseAddress
        batch.integers = integers.baseAddress
        return withEntries([0] + columns.ends, columns.rows, columns.values, &batch, body)
      }
    }
  }

  private func withEntries(
    _ starts: [Int], _ indices: [Int32], _ values: [Double], _ batch: inout cglpk_batch,
    _ body: (inout cglpk_batch) -> Int32
  ) -> Int32 {
    starts.withUnsafeBufferPointer { starts in
      indices.withUnsafeBufferPointer { indices in
        values.withUnsafeBufferPointer { values in
          // Without starts GLPK gets no coefficients; an empty array may still have an address.
          batch.starts = starts.isEmpty ? nil : starts.baseAddress
          batch.indices = indices.baseAddress
          batch.values = values.baseAddress
          return body(&batch)
        }
      }
    }
  }
}
