// SPDX-License-Identifier: GPL-3.0-or-later

/// How large a country to make.
struct NationSize {
  /// Rows of assets in all provinces together.
  var assets = 100_000
  /// At most so many new units a province; nil for all.
  var units: Int?
  /// The first so many provinces by their codes; nil for all.
  var provinces: Int?
  var seed: UInt64 = 1
}
