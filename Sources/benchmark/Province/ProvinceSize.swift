// SPDX-License-Identifier: GPL-3.0-or-later

/// How large a province to make.
struct ProvinceSize {
  var units: Int
  var offices: Int
  var assets: Int
  var classes: Int
  var needs: Int
  var substitutions: Bool
  /// Whether each class may stand in for the next one, all in a ring.
  var ring: Bool
  /// Teams a unit where premises are to be planned, else none.
  var teams = 0
  var seed: UInt64

  /// People a unit, so that needs keep step with assets at any size: with thirty classes
  /// one person for 15.4 rows.
  var staffPerUnit: Int {
    min(200, max(8, assets * 30 * 10 / (154 * units * classes)))
  }

  /// Side of the map in metres: 100 km for 114 units, and as dense at any number.
  var side: Int {
    Int((Double(units) / 114).squareRoot() * 100_000)
  }
}
