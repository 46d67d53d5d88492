// SPDX-License-Identifier: GPL-3.0-or-later

/// The largest whole number that divides both, neither below 0; 0 where both are 0.
func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
  var (larger, smaller) = (left, right)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}
