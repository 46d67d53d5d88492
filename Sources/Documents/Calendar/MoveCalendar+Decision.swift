// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension MoveCalendar {
  /// A decision after which a unit hands over what it gives to others.
  public struct Decision: Hashable, Sendable {
    /// The unit that gives.
    public var unit: String
    /// The day of the decision; nothing is handed over before.
    public var date: Day
    /// Within how many days after that all is handed over.
    public var withinDays: Int = 30

    /// A decision with the 30 days of Decree 186/2025/NĐ-CP.
    public init(unit: String, date: Day) { (self.unit, self.date) = (unit, date) }

    /// The last day at whose opening all is there.
    public var lastDay: Day { date + withinDays }
  }

  /// A team that comes first.
  public struct Precedence: Hashable, Sendable {
    /// The unit.
    public var unit: String
    /// The team; nil for all of the unit.
    public var team: String?
    /// How much a day of each of its people counts.
    public var weight: Int64 = 1

    /// A team with the weight of one that receives the public.
    public init(unit: String, team: String?) { (self.unit, self.team) = (unit, team) }
  }
}

extension MoveCalendar.Decision: KeyGroup {
  static let standard = Self(unit: "", date: .epoch)

  static let keys: [Key<Self>] = [
    Key("unit", \.unit, .text, "the unit that gives", default: "must be said"),
    Key(
      "date", \.date, .day, "the day of the decision; nothing is handed over before",
      default: "must be said"),
    Key(
      "within_days", \.withinDays, .whole(in: 0...10_000, unit: "days", example: "30"),
      "within how long after that all is handed over"),
  ]
}

extension MoveCalendar.Precedence: KeyGroup {
  static let standard = Self(unit: "", team: nil)

  static let keys: [Key<Self>] = [
    Key("unit", \.unit, .text, "the unit", default: "must be said"),
    Key("team", \.team, .optional(.text), "the team", default: "all of the unit"),
    Key(
      "weight", \.weight, .whole(in: 0...1_000, example: "2"),
      "how much a day of each of its people counts; teams that receive the public count 1 by themselves"
    ),
  ]
}
