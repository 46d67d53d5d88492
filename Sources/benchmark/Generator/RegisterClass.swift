// SPDX-License-Identifier: GPL-3.0-or-later

/// What a register must know about a class.
struct RegisterClass {
  var identifier: String
  /// Names that units write in their registers.
  var names: [String]
  var usefulLife: Int
  /// In whole minor units.
  var price: Int
  var movable = true
  var supply: Supply
}
