// SPDX-License-Identifier: GPL-3.0-or-later

extension Store {
  /// A moment of the years 1 to 9999, in whole seconds; the store has no clock of its own.
  public struct Instant: Hashable, Sendable {
    /// Seconds since the start of 1970 in UTC.
    public let secondsSince1970: Int64

    /// The moments that can be written with four digits for the year.
    private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// A moment, given in seconds since the start of 1970 in UTC and kept to the years 1 to 9999.
    public init(secondsSince1970 seconds: Int64) {
      secondsSince1970 = min(max(seconds, Self.range.lowerBound), Self.range.upperBound)
    }
  }
}

extension Store.Instant: Comparable {
  /// Whether one moment comes before another.
  public static func < (left: Self, right: Self) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Store.Instant: CustomStringConvertible {
  /// The moment in ISO 8601, such as `2025-07-01T08:30:00Z`.
  public var description: String {
    let days = (Double(secondsSince1970) / 86_400).rounded(.down)
    let seconds = secondsSince1970 - Int64(days) * 86_400
    let (year, month, day) = Self.date(ofDay: Int64(days))
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }
    return "\(date)T\(time.joined(separator: ":"))Z"
  }

  /// Reads what `description` writes; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split { "-T:Z".contains($0) }.compactMap { Int64($0) }
    guard text.utf8.count == 20, parts.count == 6 else { return nil }
    let days = Self.day(ofYear: parts[0], month: parts[1], day: parts[2])
    self.init(secondsSince1970: days * 86_400 + parts[3] * 3_600 + parts[4] * 60 + parts[5])
    guard description == text else { return nil }
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The date of a day, counted from the start of 1970: eras of 400 years, years from March on.
  private static func date(ofDay number: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let fromMarch = number + 719_468  // days since 1 March of the year 0
    let (era, dayOfEra) = (fromMarch / 146_097, fromMarch % 146_097)
    let year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + year + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of a date, counted from the start of 1970.
  private static func day(ofYear year: Int64, month: Int64, day: Int64) -> Int64 {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let monthFromMarch = month <= 2 ? month + 9 : month - 3
    let (era, yearOfEra) = (yearFromMarch / 400, yearFromMarch % 400)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
