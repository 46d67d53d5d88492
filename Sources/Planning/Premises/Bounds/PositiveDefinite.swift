// SPDX-License-Identifier: GPL-3.0-or-later

extension [[Double]] {
  /// Whether a symmetric matrix is positive definite: Cholesky's decomposition exists.
  var isPositiveDefinite: Bool {
    var factor = self
    for column in indices {
      for row in column..<count {
        let inner = (0..<column).reduce(0) { $0 + factor[row][$1] * factor[column][$1] }
        factor[row][column] -= inner
      }
      let pivot = factor[column][column]
      guard pivot > 0 else { return false }
      for row in column..<count { factor[row][column] /= pivot.squareRoot() }
    }
    return true
  }

  /// The matrix with a number added along its diagonal.
  func adding(_ number: Double) -> [[Double]] {
    var sum = self
    for index in indices { sum[index][index] += number }
    return sum
  }
}
