// SPDX-License-Identifier: GPL-3.0-or-later

/// A decimal number by which the numbers of a register are multiplied, exactly.
struct Factor: Hashable, Sendable {
  private let digits: Int64
  private let decimals: Int

  /// Units of registers, in those of the tables: m² and m³.
  static let units = [
    "square_feet": "0.09290304", "square_yards": "0.83612736", "acres": "4046.8564224",
    "hectares": "10000", "pyeong": "3.305785", "cubic_feet": "0.028316846592",
  ]

  /// Powers of ten by their names.
  static let powers = ["thousand": 3, "million": 6, "billion": 9]

  /// Reads `0.5` or the name of a unit; nil where it is neither, or 0.
  init?(_ text: String) {
    let halves = (Self.units[text] ?? text).split(
      separator: ".", omittingEmptySubsequences: false)
    let joined = halves.joined()
    guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty }), joined.utf8.count <= 18,
      joined.utf8.allSatisfy({ (48...57).contains($0) }), let digits = Int64(joined), digits > 0
    else { return nil }
    self.digits = digits
    decimals = halves.count == 2 ? halves[1].utf8.count : 0
  }

  /// A plain number times the factor; nil where it has more than 19 digits.
  func times(_ plain: String) -> String? {
    let halves = plain.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let joined = halves.joined()
    guard joined.utf8.count <= 19, let value = Int128(joined) else { return nil }
    let places = decimals + (halves.count == 2 ? halves[1].utf8.count : 0)
    let product = String(value * Int128(digits))
    let padded = String(repeating: "0", count: max(0, places + 1 - product.utf8.count)) + product
    let number = RegisterNumber.trimmed(padded.dropLast(places) + "." + padded.suffix(places))
    return plain.hasPrefix("-") && number != "0" ? "-" + number : number
  }
}
