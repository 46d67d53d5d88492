// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension MoveCalendar {
  /// What lorries hold, cost and take; all are alike.
  public struct Lorry: Hashable, Sendable {
    /// What one holds, in litres.
    public var litres: Int64 = 15_000
    /// What each tour costs, however far it goes.
    public var fixed: Money = 500_000
    /// What a kilometre costs.
    public var perKilometre: Money = 15_000
    /// Minutes that an item takes to load, and again to unload.
    public var minutesPerItem = Fraction(1, over: 2) ?? .one
    /// How fast it goes, in km/h.
    public var kilometresPerHour: Int64 = 30
    /// The office at which tours begin and end; nil where they begin and end at their stops.
    public var depot: String?

    /// The default lorry.
    public init() {}
  }
}

extension MoveCalendar.Lorry: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "litres", \.litres, .whole(in: 1...1_000_000, unit: "litres", example: "15000"),
      "what a lorry holds"),
    Key("fixed", \.fixed, money(1_000_000_000_000), "what each tour costs, however far it goes"),
    Key("per_km", \.perKilometre, money(1_000_000_000), "what a kilometre costs"),
    Key(
      "minutes_per_item", \.minutesPerItem,
      .fraction(in: .zero...Fraction(1_000), example: "0.5"),
      "minutes that an item takes to load, and again to unload"),
    Key(
      "kmh", \.kilometresPerHour, .whole(in: 1...200, unit: "km/h", example: "30"),
      "how fast a lorry goes"),
    Key(
      "depot", \.depot, .optional(.text), "the office at which every tour begins and ends",
      default: "none: it begins at its first stop and ends at its last"),
  ]

  /// Money with which sums over tours are exact.
  private static func money(_ most: Money) -> Form<Money> {
    .whole(in: 0...most, unit: "minor units of the inventory's currency", example: "15000")
  }
}
