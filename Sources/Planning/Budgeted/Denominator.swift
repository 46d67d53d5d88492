// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Denominators of the simple fractions that a linear programme's duals are.
enum Denominator {
  /// The largest denominator that counts as a ratio of small numbers.
  private static let largest = 5_000.0

  /// The denominator of the simplest fraction that is practically a number.
  ///
  /// - Parameter step: what the sums of the multiplier's row are multiples of, so that the number is
  ///   a simple fraction of its inverse.
  static func of(_ number: Double, step: Int64) -> Double {
    let inner = of(number * Double(step))
    let numerator = (number * Double(step) * inner).rounded()
    let whole = inner * Double(step)
    guard abs(numerator) < 0x1p62, whole < 0x1p62 else { return inner }
    return whole / Double(greatestCommonDivisor(Int64(abs(numerator)), Int64(whole)))
  }

  /// The denominator by continued fractions.
  private static func of(_ number: Double) -> Double {
    var rest = abs(number)
    var (last, current) = (0.0, 1.0)
    while true {
      let nearest = (number * current).rounded()
      if abs(number * current - nearest) <= 1e-7 * max(1, abs(nearest)) { return current }
      let fraction = rest - rest.rounded(.down)
      guard fraction > 1e-12 else { return current }
      rest = 1 / fraction
      (last, current) = (current, rest.rounded(.down) * current + last)
      if current > largest { return last }
    }
  }
}
