// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds

/// How much of a class there is, and in what state; every figure is made up.
struct Supply {
  /// Items in a thousand, relative to the other classes.
  var items: Int
  /// Of a hundred rows, so many are counted lines of 2 to 40 items.
  var counted = 0
  /// Years since the oldest was taken into use.
  var oldest: Int
  /// Points by which the condition is worse than the age says.
  var strain = 0
  /// What was paid, in percent of the reference price.
  var cost = 55...90
  /// Of a hundred rows, so many are not owned.
  var foreign = 2

  /// Items in an average row, in hundredths, as ``Register`` draws them.
  var itemsPerHundredRows: Int {
    100 + counted * (Self.averageLine - 1)
  }

  /// Items in an average counted line.
  static let averageLine = 8

  /// Draws the length of a counted line, 2 to 40, mostly short.
  static func line(_ random: inout SplitMix64) -> Int {
    random.chance(8) ? random.within(16...40) : random.within(2...10)
  }
}
