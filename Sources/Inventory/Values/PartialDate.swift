// SPDX-License-Identifier: GPL-3.0-or-later

/// A date of the Gregorian calendar that may be known only to its month or year.
///
/// It takes four bytes, also where it is optional: a register of five million rows has ten million.
public struct PartialDate: Hashable, Sendable {
  /// A type with few values, so that the others can stand for an optional date that is missing.
  private enum Month: UInt8 {
    case january = 1
    case february, march, april, may, june, july, august, september, october, november, december
  }

  private let yearNumber: UInt16
  private let monthOfYear: Month?
  /// 0 where it is not known.
  private let dayOfMonth: UInt8

  /// The year, 1 to 9999.
  public var year: Int { Int(yearNumber) }
  /// The month, 1 to 12, where known.
  public var month: Int? { monthOfYear.map { Int($0.rawValue) } }
  /// The day of the month, 1-based, where known.
  public var day: Int? { dayOfMonth == 0 ? nil : Int(dayOfMonth) }

  /// A date as coarse as known, or nil where the calendar has no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), month != nil || day == nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    }
    yearNumber = UInt16(year)
    monthOfYear = month.flatMap { Month(rawValue: UInt8($0)) }
    dayOfMonth = UInt8(day ?? 0)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day the date can mean, as the number `yyyymmdd`.
  public var earliest: Int {
    year * 10_000 + (month ?? 1) * 100 + (day ?? 1)
  }

  /// The last day the date can mean, as the number `yyyymmdd`.
  public var latest: Int {
    let month = month ?? 12
    return year * 10_000 + month * 100 + (day ?? Self.days(in: month, of: year))
  }
}

extension PartialDate: CustomStringConvertible {
  /// Reads ISO 8601 in the precision given: `2019`, `2019-05` or `2019-05-07`.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3 else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.count == width, part.allSatisfy({ (48...57).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 48) })
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date in ISO 8601, in the precision known.
  public var description: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
