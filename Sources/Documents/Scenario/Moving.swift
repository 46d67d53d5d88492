// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Scenario {
  /// What moving an item costs: `perItem + perCubicMetreKilometre · m³ · km`.
  public struct Moving: Hashable, Sendable {
    /// Money for each item that changes its office.
    public var perItem: Money = 20_000
    /// Money per m³ and km.
    public var perCubicMetreKilometre: Money = 3_500
    /// What a great-circle distance is multiplied with to estimate a road.
    public var detour = Fraction(13, over: 10) ?? .one

    /// The default costs.
    public init() {}
  }
}

extension Scenario.Moving: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "per_item", \.perItem, .money(example: "20000"),
      "money for each item that changes its office"),
    Key(
      "per_m3_km", \.perCubicMetreKilometre, .money(example: "3500"),
      "money per cubic metre and kilometre"),
    Key(
      "detour", \.detour, .fraction(in: Fraction.one...Fraction(10), example: "1.3"),
      "what a great-circle distance is multiplied with to estimate a road, from 1 to 10"),
  ]
}
