// SPDX-License-Identifier: GPL-3.0-or-later

/// Where assets stand, and who holds them.
struct Place {
  var office: String
  var unit: String
  /// What tags of this holder begin with.
  var prefix: String
  /// How much stands here, relative to the other places.
  var weight: Int
}
