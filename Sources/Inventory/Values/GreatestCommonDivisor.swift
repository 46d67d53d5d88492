// SPDX-License-Identifier: GPL-3.0-or-later

/// The largest whole number that divides both, neither below 0, by Euclid's algorithm; 0 where both
/// are 0.
@inlinable
package func greatestCommonDivisor<Number: BinaryInteger>(_ left: Number, _ right: Number) -> Number
{
  var (larger, smaller) = (left, right)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
