// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

extension MoveCalendar {
  /// The calendar with days in the place of those that hang on the plan, and the gaps in order.
  ///
  /// - Parameter day: the plan's day.
  /// - Throws: ``CalendarFault`` where the days contradict each other.
  public func settled(from day: Day) throws(CalendarFault) -> MoveCalendar {
    var calendar = self
    let first = firstDay ?? day
    let last = lastDay ?? first + 28
    (calendar.firstDay, calendar.lastDay) = (first, last)
    calendar.docks.standard = docks.standard ?? Self.standard.docks.standard
    guard first < last else { throw .ends(last, before: first) }
    guard last - first <= Self.mostDays else { throw .tooLong }
    if gaps.isEmpty { calendar.gaps = Self.saturdays(from: first, to: last, without: blackout) }
    calendar.gaps.sort { $0.date < $1.date }
    try calendar.checkGaps()
    return calendar
  }

  /// The most days from the first to the last: three years.
  private static let mostDays = 1_096

  private static func saturdays(from first: Day, to last: Day, without blackout: [Day]) -> [Gap] {
    (0..<(last - first)).map { first + $0 }
      .filter { $0.weekday == .saturday && !blackout.contains($0) }.map { Gap(date: $0) }
  }

  private func checkGaps() throws(CalendarFault) {
    let openings = openings
    for (index, gap) in gaps.enumerated() {
      if index > 0, gaps[index - 1].date == gap.date { throw .gapTwice(gap.date) }
      guard !blackout.contains(gap.date) else { throw .blackout(gap.date) }
      guard let firstDay, gap.date >= firstDay, openings.contains(where: { $0 > gap.date }) else {
        throw .outside(gap.date)
      }
    }
    guard !gaps.isEmpty else { throw .noGaps }
  }
}

extension MoveCalendar {
  /// The days on which offices open, of a settled calendar.
  public var openings: [Day] {
    guard let firstDay, let lastDay, firstDay <= lastDay else { return [] }
    return (0...(lastDay - firstDay)).map { firstDay + $0 }
      .filter { workdays.contains($0.weekday) }
  }

  /// How many days after the first day each gap's loads are there: at the first opening after the gap.
  public var days: [Int] {
    guard let firstDay else { return [] }
    let openings = openings
    return gaps.map { gap in
      (openings.first { $0 > gap.date } ?? gap.date) - firstDay
    }
  }
}

/// Why a calendar's days contradict each other.
public enum CalendarFault: Error, Hashable, Sendable {
  /// The last day is not after the first.
  case ends(Day, before: Day)
  /// There are more than three years.
  case tooLong
  /// Nothing may move.
  case noGaps
  /// Offices never open.
  case noWorkdays
  /// Two gaps begin on one day.
  case gapTwice(Day)
  /// A gap begins on a day on which nothing may move.
  case blackout(Day)
  /// A gap begins before the first day, or offices do not open after it.
  case outside(Day)
}
