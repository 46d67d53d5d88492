// SPDX-License-Identifier: GPL-3.0-or-later

/// A day of the Gregorian calendar, from year 1 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, which is 0.
  public let number: Int

  private init(number: Int) { self.number = number }

  /// 1 January 1970.
  public static let epoch = Day(number: 0)

  /// The day that a date means; nil where the date is known only to its month or year.
  public init?(_ date: PartialDate) {
    guard let month = date.month, let day = date.day else { return nil }
    // Years from March on, so that the day of a leap year comes last.
    let year = month > 2 ? date.year : date.year - 1
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    number = year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  /// The first day that a date can mean.
  public init(firstOf date: PartialDate) {
    let full = PartialDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
    self = full.flatMap(Day.init) ?? .epoch
  }

  /// Whether one day comes before another.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The day so many days later.
  public static func + (day: Self, days: Int) -> Self { Self(number: day.number + days) }

  /// How many days lie between two days.
  public static func - (left: Self, right: Self) -> Int { left.number - right.number }

  /// The day of the week.
  public var weekday: Weekday { Weekday.allCases[((number + 3) % 7 + 7) % 7] }
}

/// A day of the week, by its word.
public enum Weekday: String, CaseIterable, Sendable, Codable {
  case monday = "mon"
  case tuesday = "tue"
  case wednesday = "wed"
  case thursday = "thu"
  case friday = "fri"
  case saturday = "sat"
  case sunday = "sun"
}

extension Day: CustomStringConvertible {
  /// The day in ISO 8601.
  public var description: String { date?.description ?? "" }

  /// The day as a date; nil before year 1 and after 9999.
  public var date: PartialDate? {
    let days = number + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}
