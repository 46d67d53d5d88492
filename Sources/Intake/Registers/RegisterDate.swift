// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Brings the dates of registers into the form of the tables.
struct RegisterDate {
  /// Why a text is not a date.
  enum Fault: Error, Hashable {
    /// It is none, in any order or in the one that the mapping names.
    case malformed
    /// It reads as two dates, `05/07/2021` as 5 July or 7 May.
    case ambiguous
    /// Its year has two digits, and nothing says in which hundred years it lies.
    case shortYear
  }

  /// The order of day, month and year where none has four digits or the year comes last.
  let order: Mapping.DateOrder?
  /// The first of the hundred years in which years of two digits lie.
  var yearsFrom: Int?

  /// The date of a text, without a time behind it, and whether the text names only a part of its year,
  /// such as a quarter.
  func reading(_ text: String) throws(Fault) -> (date: PartialDate, isPartOfYear: Bool) {
    guard let text = DateText(text) else { throw .malformed }
    if text.words.contains(.part) { return (try partOfYear(text), true) }
    if let month = text.monthName { return (try named(month, text), false) }
    return (text.words.isEmpty ? try plain(text) : try marked(text), false)
  }

  /// The date of a text.
  func date(_ text: String) throws(Fault) -> PartialDate { try reading(text).date }

  /// `Quý 3/2021`, `Đợt 2/2021`: what is no month leaves the year.
  private func partOfYear(_ text: DateText) throws(Fault) -> PartialDate {
    let years = text.numbers.filter { $0.digits == 4 }
    let others = text.numbers.filter { $0.digits != 4 }
    guard let year = years.first, years.count == 1, others.count < 2,
      others.allSatisfy({ $0.digits < 3 }), text.monthName == nil
    else { throw .malformed }
    return try checked(PartialDate(year: year.value))
  }

  /// `July 2021`, `5-Jul-2021`, `July 5th, 2021`.
  private func named(_ month: Int, _ text: DateText) throws(Fault) -> PartialDate {
    var numbers = text.numbers
    guard (1...2).contains(numbers.count), text.words.allSatisfy(\.isOfNamedMonth) else {
      throw .malformed
    }
    // Of 21-Jul the number may be the day, of Jul-21 the year.
    if numbers.count == 1, numbers[0].digits < 4, !text.beginsWithWord { throw .malformed }
    let isYearFirst = numbers[0].digits == 4 || (order == .ymd && numbers.last?.digits != 4)
    let year = isYearFirst ? numbers.removeFirst() : numbers.removeLast()
    return try checked(
      PartialDate(year: try self.year(year), month: month, day: numbers.first?.value))
  }

  /// `Ngày 5 tháng 7 năm 2021`, `2021년 7월 5일`: words say what the numbers are.
  private func marked(_ text: DateText) throws(Fault) -> PartialDate {
    guard let marked = MarkedDate(text) else { throw .malformed }
    // "Ngày 05/07/2021" says no more than the numbers.
    guard let year = marked.year else { return try plain(text) }
    return try checked(
      PartialDate(year: try self.year(year), month: marked.month, day: marked.day))
  }

  /// Numbers alone.
  private func plain(_ text: DateText) throws(Fault) -> PartialDate {
    let numbers = text.numbers
    guard text.hasOneMark, numbers.allSatisfy({ $0.digits <= 4 }) else {
      return try checked(text.compact)
    }
    switch numbers.count {
    case 1 where numbers[0].digits == 4: return try checked(PartialDate(year: numbers[0].value))
    case 2 where (numbers[0].digits == 4) != (numbers[1].digits == 4):
      let (year, month) = numbers[0].digits == 4 ? (0, 1) : (1, 0)
      // A year that was a number with decimals.
      let isYear = year == 0 && numbers[1].value == 0 && numbers[1].digits == 1
      return try checked(
        PartialDate(year: numbers[year].value, month: isYear ? nil : numbers[month].value))
    case 3: return try ordered(numbers)
    default: throw .malformed
    }
  }

  /// Three numbers in the order of the mapping, or in the only one that gives a date.
  private func ordered(_ numbers: [DateText.Number]) throws(Fault) -> PartialDate {
    let orders: [Mapping.DateOrder]
    switch numbers.map({ $0.digits == 4 }) {
    case [true, false, false]: orders = [.ymd]
    case [false, false, true]: orders = order.map { [$0] } ?? [.dmy, .mdy]
    case [false, false, false]: orders = order.map { [$0] } ?? Mapping.DateOrder.allCases
    default: throw .malformed
    }
    var dates: [PartialDate] = []
    for order in orders {
      guard let date = try date(numbers, order) else { continue }
      if !dates.contains(date) { dates.append(date) }
    }
    if dates.count > 1 { throw .ambiguous }
    return try checked(dates.first)
  }

  private func date(
    _ numbers: [DateText.Number], _ order: Mapping.DateOrder
  ) throws(Fault) -> PartialDate? {
    let (year, month, day) =
      switch order {
      case .dmy: (numbers[2], numbers[1], numbers[0])
      case .mdy: (numbers[2], numbers[0], numbers[1])
      case .ymd: (numbers[0], numbers[1], numbers[2])
      }
    // A leap year, so that every day has its month.
    guard year.digits != 3, month.digits < 3, day.digits < 3,
      PartialDate(year: 2000, month: month.value, day: day.value) != nil
    else { return nil }
    return PartialDate(year: try self.year(year), month: month.value, day: day.value)
  }

  private func year(_ number: DateText.Number) throws(Fault) -> Int {
    if number.digits == 4 { return number.value }
    guard number.digits == 2 else { throw .malformed }
    guard let yearsFrom else { throw .shortYear }
    return yearsFrom + (number.value - yearsFrom % 100 + 100) % 100
  }

  private func checked(_ date: PartialDate?) throws(Fault) -> PartialDate {
    guard let date else { throw .malformed }
    return date
  }
}
