// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// When things may move and by what means: the days, the gaps between them, lorries, docks and dates.
///
/// Everything has a default; ``settled(from:)`` puts days in the place of those that hang on the plan.
public struct MoveCalendar: Hashable, Sendable {
  /// The first day; nil for the day of the plan.
  public var firstDay: Day?
  /// The last day; nil for four weeks from the first.
  public var lastDay: Day?
  /// The days of the week on which offices open.
  public var workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
  /// Days on which nothing may move.
  public var blackout: [Day] = []
  /// When things may move, in the order of their dates; none for every Saturday.
  public var gaps: [Gap] = []
  /// What lorries hold, cost and take.
  public var lorry = Lorry()
  /// How many stops an office can take in one gap.
  public var docks = Keyed(standard: 8, named: [])
  /// The day at whose opening bought items of a class are there.
  public var purchases = Keyed<Day>()
  /// The day at whose opening an office is empty.
  public var closing = Keyed<Day>()
  /// Within how long what units give to others must be handed over.
  public var decisions: [Decision] = []
  /// Teams that come first, beside those that receive the public.
  public var first: [Precedence] = []
  /// Which tours are allowed.
  public var tour = TourLimits()

  /// The default calendar.
  public init() {}
}

extension MoveCalendar: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "first_day", \.firstDay, .optional(.day), "the first day",
      default: "the first day that the plan's date can mean"),
    Key(
      "last_day", \.lastDay, .optional(.day), "the last day, at whose opening all is done",
      default: "28 days after the first day"),
    Key(
      "workdays", \.workdays, .workdays,
      "the days on which offices open: of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`"),
    Key("blackout", \.blackout, .list(of: .day), "days on which nothing may move"),
    Key(
      "gaps", \.gaps, .list(of: .group(requiring: ["date"])), "when things may move",
      default: "every Saturday, with one lorry"),
    Key(
      "lorry", group: \.lorry, "what lorries hold, cost and take", default: "as in *Lorries*"),
    Key(
      "docks", \.docks, .keyed(by: "office", .whole(in: 1...10_000, example: "4"), default: true),
      "how many stops of lorries an office can take in one gap", default: "{default: 8}"),
    Key(
      "purchases", \.purchases, .keyed(by: "class", .day, default: true),
      "the day at whose opening bought items of a class are there",
      default: "the last opening, with a warning"),
    Key(
      "closing", \.closing, .keyed(by: "office", .day, default: false),
      "the day at whose opening nobody works in an office and nothing is left to be carried away",
      default: "none"),
    Key(
      "decisions", \.decisions, .list(of: .group(requiring: ["unit", "date"])),
      "decisions after which units hand over what they give to others"),
    Key(
      "first", \.first, .list(of: .group(requiring: ["unit"])),
      "teams that come first, beside those that receive the public"),
    Key("tour", group: \.tour, "which tours are allowed", default: "as in *Tours*"),
  ]
}

extension Form<[Weekday]> {
  /// Days of the week, at least one.
  fileprivate static var workdays: Self {
    .set().checked(["minItems": 1]) { days in
      days.isEmpty ? CalendarFault.noWorkdays.refusal : nil
    }
  }
}
