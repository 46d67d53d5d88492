// SPDX-License-Identifier: GPL-3.0-or-later

/// A class of the synthetic province, with its norm and its supply.
struct ProvinceClass {
  var identifier: String
  var name: String
  var usefulLife: Int
  var price: Int
  var litres: Int
  /// Cost of a repair in percent of the price; 0: it cannot be repaired.
  var repair: Int
  var norm: Norm
  var supply: Supply

  /// What the norm grants.
  enum Norm {
    case person(quantity: Int)
    case staff(oneFor: Int)
    case office
    case room
  }

  var registered: RegisterClass {
    RegisterClass(
      identifier: identifier, names: [name], usefulLife: usefulLife, price: price,
      supply: supply)
  }

  /// So many classes: the catalogue, again under numbered names when it is too short.
  static func catalogue(_ count: Int) -> [ProvinceClass] {
    (0..<count).map { number in
      var entry = catalogue[number % catalogue.count]
      let turn = number / catalogue.count
      if turn > 0 {
        entry.identifier += "_\(turn + 1)"
        entry.name += " \(turn + 1)"
      }
      return entry
    }
  }
}
