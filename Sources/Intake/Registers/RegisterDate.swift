// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Brings the dates of registers into the form of the tables.
enum RegisterDate {
  /// Why a text is not a date.
  enum Fault: Error, Hashable {
    /// It is none, in any order or in the one that the mapping names.
    case malformed
    /// It reads as two dates, `05/07/2021` as 5 July or 7 May.
    case ambiguous
  }

  private static let yearWord = FoldedText.key("năm")

  /// The date of a text; a time behind it is left out.
  static func date(_ text: String, order: Mapping.DateOrder?) throws(Fault) -> PartialDate {
    let words = FoldedText.key(text).split(separator: " ").map(String.init)
    // "tháng 7 năm 2021" and "ngày 5 tháng 7 năm 2021" name their parts.
    let named = words.filter { $0.contains(where: \.isNumber) }
    if named.count > 1, words.contains(yearWord) {
      return try date(numbers(named.joined(separator: "/")), order: .dmy)
    }
    guard let first = named.first else { throw .malformed }
    if let date = PartialDate(first) { return date }
    return try date(numbers(first), order: order)
  }

  /// Numbers between slashes, hyphens or points, with how many digits each has.
  private static func numbers(_ text: String) throws(Fault) -> [(value: Int, digits: Int)] {
    var numbers: [(value: Int, digits: Int)] = []
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: { "/-.".contains($0) })
    {
      guard (1...4).contains(part.count), part.allSatisfy(\.isASCII), let value = Int(part) else {
        throw .malformed
      }
      numbers.append((value, part.count))
    }
    return numbers
  }

  private static func date(
    _ parts: [(value: Int, digits: Int)], order: Mapping.DateOrder?
  ) throws(Fault) -> PartialDate {
    guard (1...3).contains(parts.count), parts.count(where: { $0.digits == 4 }) == 1 else {
      throw .malformed
    }
    let numbers = parts.map(\.value)
    let isYearFirst = parts[0].digits == 4
    switch numbers.count {
    case 1: return try checked(PartialDate(year: numbers[0]))
    case 2:
      let (year, month) = isYearFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      return try checked(PartialDate(year: year, month: month))
    default: break
    }
    guard isYearFirst || parts[2].digits == 4 else { throw .malformed }
    if isYearFirst {
      return try checked(PartialDate(year: numbers[0], month: numbers[1], day: numbers[2]))
    }
    let dayFirst = PartialDate(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = PartialDate(year: numbers[2], month: numbers[0], day: numbers[1])
    switch order {
    case .dmy: return try checked(dayFirst)
    case .mdy: return try checked(monthFirst)
    case .ymd: throw .malformed
    case nil:
      if let dayFirst, let monthFirst, dayFirst != monthFirst { throw .ambiguous }
      return try checked(dayFirst ?? monthFirst)
    }
  }

  private static func checked(_ date: PartialDate?) throws(Fault) -> PartialDate {
    guard let date else { throw .malformed }
    return date
  }
}
