// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Dates and times as spreadsheets hold them: days since an epoch, with the time as a fraction.
enum SerialDate {
  /// Where days are counted from.
  enum Epoch: Sendable {
    /// Day 1 is 1 January 1900; day 60 is 29 February 1900, which never was.
    case from1900
    /// Day 0 is 1 January 1904.
    case from1904
  }

  private static let secondsPerDay = 86_400
  /// 31 December 9999, the last day that spreadsheets know.
  private static let lastDay = 2_958_465

  /// The number in ISO 8601 as a format shows it; nil where it is no such date or time.
  static func text(
    _ number: Double, _ format: NumberFormat, epoch: Epoch
  ) -> (text: String, kind: SheetCell.Kind)? {
    guard number >= 0, number < Double(lastDay + 1) else { return nil }
    let seconds = Int((number * Double(secondsPerDay)).rounded())
    let (day, time) = seconds.quotientAndRemainder(dividingBy: secondsPerDay)
    switch format {
    case .number: return nil
    case .time where day == 0: return (clock(time), .time)
    case .day: return date(Int(number), epoch).map { ($0, .date) }
    case .month: return date(Int(number), epoch).map { (String($0.prefix(7)), .date) }
    case .year: return date(Int(number), epoch).map { (String($0.prefix(4)), .date) }
    case .dayAndTime, .time: return date(day, epoch).map { ("\($0)T\(clock(time))", .date) }
    }
  }

  private static func date(_ day: Int, _ epoch: Epoch) -> String? {
    switch epoch {
    case .from1904: return day + 1462 <= lastDay ? date(daysSince1970: day - 24_107) : nil
    case .from1900:
      guard day > 0, day != 60, day <= lastDay else { return nil }
      return date(daysSince1970: day - (day < 60 ? 25_568 : 25_569))
    }
  }

  private static func date(daysSince1970 days: Int) -> String {
    // Years are counted from 1 March, so that the leap day comes last; day 0 is 0000-03-01.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func clock(_ seconds: Int) -> String {
    "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension SerialDate {
  /// The number of a date or time in ISO 8601, counted from 1900, and how it is to be shown; nil where
  /// there is none.
  static func serial(_ text: String) -> (number: String, style: CellStyle)? {
    let halves = text.split(separator: "T")
    guard let first = halves.first, halves.count <= 2 else { return nil }
    if halves.count == 1, let seconds = seconds(first) { return (fraction(seconds), .time) }
    guard let date = PartialDate(String(first)), let day = day(date) else { return nil }
    guard halves.count == 2 else { return (String(day), style(date)) }
    guard let seconds = seconds(halves[1]) else { return nil }
    return (String(day) + fraction(seconds).dropFirst(), .dayAndTime)
  }

  private static func style(_ date: PartialDate) -> CellStyle {
    date.day != nil ? .day : date.month != nil ? .month : .year
  }

  /// The seconds of a clock, `hh:mm:ss`.
  private static func seconds(_ clock: some StringProtocol) -> Int? {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 3, clock.utf8.count == 8 else { return nil }
    let seconds = (parts[0] * 60 + parts[1]) * 60 + parts[2]
    return (0..<secondsPerDay).contains(seconds) ? seconds : nil
  }

  /// Seconds as a part of a day, `0.` and nine decimals, which tells seconds apart.
  private static func fraction(_ seconds: Int) -> String {
    "0." + padded((seconds * 1_000_000_000 + secondsPerDay / 2) / secondsPerDay, 9)
  }

  /// The day of a date, of one that is coarser its first.
  private static func day(_ date: PartialDate) -> Int? {
    let (year, month) = (date.year, date.month ?? 1)
    // Years are counted from 1 March here too.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + (date.day ?? 1) - 1
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
    let serial = days - 719_468 + 25_569
    return serial > 60 ? serial : serial > 1 ? serial - 1 : nil
  }
}
