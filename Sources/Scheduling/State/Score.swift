// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// How good waves are: what they break, then the levels, most important first.
struct Score: Comparable, Sendable {
  /// How much does not fit rules that must hold: people without room, items that no lorry carries.
  var broken: Int64 = 0
  var missing: Int64 = 0
  var publicLateness: Int64 = 0
  var cost: Int64 = 0
  var lateness: Int64 = 0
  var disturbed: Int64 = 0

  /// The values in the order of the levels.
  var levels: [Int64] { [missing, publicLateness, cost, lateness, disturbed] }

  static func < (left: Self, right: Self) -> Bool {
    guard left.broken == right.broken else { return left.broken < right.broken }
    return left.levels.lexicographicallyPrecedes(right.levels)
  }
}
