// SPDX-License-Identifier: GPL-3.0-or-later

/// Divides a whole number among weights by largest remainder (Hamilton's method).
///
/// Ties go to the earlier weight. The parts add up to `total`; where all weights are 0 every part is 0.
///
/// - Parameters:
///   - total: what is divided, at least 0.
///   - weights: whole weights, at least 0; the parts are proportional to them.
public func apportion(_ total: Int64, by weights: [Int64]) -> [Int64] {
  let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
  guard sum > 0 else { return weights.map { _ in 0 } }
  var parts = weights.map { Int64(truncatingIfNeeded: Int128(total) * Int128($0) / sum) }
  let remainders = weights.map { Int128(total) * Int128($0) % sum }
  let order = weights.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
  let rest = total - parts.reduce(0, +)
  for index in order.prefix(Int(rest)) { parts[index] += 1 }
  return parts
}

/// Whole weights in the proportion of fractions; nil where one is below 0, or 64 bits hold no such weights.
public func wholeWeights(_ shares: [Fraction]) -> [Int64]? {
  var common: Int128 = 1
  for share in shares {
    let denominator = Int128(share.denominator)
    common = common / greatestCommonDivisor(common, denominator) * denominator
    guard common < Int128(Int64.max), share >= .zero else { return nil }
  }
  let weights = shares.map { Int128($0.numerator) * (common / Int128($0.denominator)) }
  return weights.allSatisfy { $0 <= Int128(Int64.max) } ? weights.map { Int64($0) } : nil
}
