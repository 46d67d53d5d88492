// SPDX-License-Identifier: GPL-3.0-or-later

@testable import LinearProgramming

extension Model {
  /// How far a point is from keeping all bounds, integrality included; 0 when it keeps them.
  func violation(_ point: [Double]) -> Double {
    var activity = [Double](repeating: 0, count: rowCount)
    forEachEntry { column, row, value in activity[row] += value * point[column] }
    let rows = zip(rowBounds, activity).map { $0.violation($1) }
    let values = zip(columns.bounds, point).map { $0.violation($1) }
    let fractions = zip(columns.integers, point).map { $0 == 0 ? 0 : abs($1 - $1.rounded()) }
    return (rows + values + fractions).max() ?? 0
  }

  /// The objective of a point.
  func objective(_ point: [Double]) -> Double {
    zip(columns.costs, point).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The bound that duals prove of a model to be minimised, by each row's and column's better side;
  /// infinitely low when a dual has the wrong sign for its bounds.
  func dualBound(_ rowDuals: [Double]) -> Double {
    var reduced = columns.costs
    forEachEntry { column, row, value in reduced[column] -= value * rowDuals[row] }
    return zip(rowBounds + columns.bounds, rowDuals + reduced).reduce(0) { sum, pair in
      sum + pair.0.worth(of: pair.1)
    }
  }

  private func forEachEntry(_ body: (_ column: Int, _ row: Int, _ value: Double) -> Void) {
    var entry = 0
    for column in 0..<columnCount {
      while entry < columns.ends[column] {
        body(column, Int(columns.rows[entry]), columns.values[entry])
        entry += 1
      }
    }
  }
}

extension Bounds {
  fileprivate func violation(_ value: Double) -> Double {
    max(0, lower - value, value - upper)
  }

  fileprivate func worth(of dual: Double) -> Double {
    // Rounding leaves some duals that stand for 0.
    abs(dual) < 1e-7 ? 0 : dual * (dual > 0 ? lower : upper)
  }
}
