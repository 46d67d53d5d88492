// SPDX-License-Identifier: GPL-3.0-or-later

/// Euclid's algorithm, for numbers that are at least 0.
func greatestCommonDivisor<Number: BinaryInteger>(_ left: Number, _ right: Number) -> Number {
  var (larger, smaller) = (left, right)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
