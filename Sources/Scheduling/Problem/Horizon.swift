// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The openings, and which gap counts from which opening.
struct Horizon: Sendable {
  /// The working days, in order.
  let openings: [Day]
  /// The gaps, in order.
  let gaps: [MoveCalendar.Gap]
  /// For each gap, the 0-based opening from which it counts.
  let first: [Int]
  /// For each gap, the days from the first day to that opening.
  let days: [Int64]

  /// The horizon of a settled calendar.
  init(_ calendar: MoveCalendar) {
    let openings = calendar.openings
    (self.openings, gaps) = (openings, calendar.gaps)
    first = calendar.gaps.map { gap in
      openings.firstIndex { $0 > gap.date } ?? openings.count - 1
    }
    days = calendar.days.map(Int64.init)
  }

  /// The opening at which something is there that is there on a day; the number of openings for none.
  func opening(onOrAfter day: Day) -> Int {
    openings.firstIndex { $0 >= day } ?? openings.count
  }

  /// The gaps that begin on a day or later, and have arrived on another one or before.
  func window(from first: Day?, to last: Day?) -> Window {
    var window = Window(lower: 0, upper: gaps.count - 1)
    for (gap, stated) in gaps.enumerated() {
      if let first, stated.date < first { window.lower = max(window.lower, gap + 1) }
      if let last, openings[self.first[gap]] > last { window.upper = min(window.upper, gap - 1) }
    }
    return window
  }
}

/// The gaps in which something may move; empty where the last comes before the first.
struct Window: Hashable, Sendable {
  var lower: Int
  var upper: Int

  var isEmpty: Bool { lower > upper }

  func contains(_ gap: Int) -> Bool { lower <= gap && gap <= upper }

  mutating func narrow(to other: Window) {
    (lower, upper) = (max(lower, other.lower), min(upper, other.upper))
  }
}
