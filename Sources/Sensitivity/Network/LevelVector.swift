// SPDX-License-Identifier: GPL-3.0-or-later

/// An amount at each level of an objective that items count at, compared lexicographically: the levels
/// after the first, of which there are at most three.
struct LevelVector: Hashable, Sendable {
  var first: Int64 = 0
  var second: Int64 = 0
  var third: Int64 = 0

  static let zero = LevelVector()
  /// More than any plan counts, and little enough to be added.
  static let most = LevelVector(first: .max / 8, second: .max / 8, third: .max / 8)

  static func + (left: Self, right: Self) -> Self {
    Self(
      first: left.first + right.first, second: left.second + right.second,
      third: left.third + right.third)
  }

  static func - (left: Self, right: Self) -> Self {
    Self(
      first: left.first - right.first, second: left.second - right.second,
      third: left.third - right.third)
  }

  static prefix func - (vector: Self) -> Self { zero - vector }
}

extension LevelVector: Comparable {
  @inline(__always)
  static func < (left: Self, right: Self) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.third < right.third
  }
}
