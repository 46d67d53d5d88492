// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension MoveCalendar {
  /// A time between two openings in which things may move.
  public struct Gap: Hashable, Sendable {
    /// What kind of time a gap is.
    public enum Kind: String, CaseIterable, Sendable, Codable {
      /// After work.
      case evening
      /// On days on which nobody works.
      case weekend
    }

    /// The day on which it begins; what is carried has arrived at the next opening after that day.
    public var date: Day
    /// What kind of time it is.
    public var kind: Kind = .weekend
    /// How many minutes each lorry has.
    public var minutes: Int64 = 480
    /// How many lorries there are.
    public var lorries: Int64 = 1

    /// A gap of one lorry for 8 hours.
    public init(date: Day) { self.date = date }
  }
}

extension MoveCalendar.Gap: KeyGroup {
  static let standard = Self(date: .epoch)

  static let keys: [Key<Self>] = [
    Key(
      "date", \.date, .day,
      "the day on which it begins; what is carried has arrived when offices next open after that day",
      default: "must be said"),
    Key("kind", \.kind, .word, "`evening` or `weekend`"),
    Key(
      "minutes", \.minutes, .whole(in: 1...100_000, example: "180"),
      "how many minutes each lorry has"),
    Key("lorries", \.lorries, .whole(in: 0...10_000, example: "2"), "how many lorries there are"),
  ]
}
