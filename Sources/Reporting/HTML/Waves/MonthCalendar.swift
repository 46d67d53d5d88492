// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// The weeks of a wave plan, with what moves on each day.
struct MonthCalendar {
  private let waves: WavesContent
  private let language: Language

  init(_ waves: WavesContent, _ language: Language) {
    (self.waves, self.language) = (waves, language)
  }

  var html: String {
    guard let first = waves.waves.calendar.firstDay, let last = waves.waves.calendar.lastDay,
      let column = Weekday.allCases.firstIndex(of: first.weekday)
    else { return "" }
    let monday = first + -column
    let weeks = stride(from: 0, through: last - monday, by: 7).map { week in
      let days = (0..<7).map { cell(of: monday + (week + $0), within: first...last) }
      return "<tr>\(days.joined())</tr>\n"
    }
    let heads = Weekday.allCases.map { weekday in
      let name = Message("weekday.\(weekday.rawValue)").text(in: language)
      return "<th scope=\"col\">\(Escaped.html(name))</th>"
    }
    return """
      <table class="calendar"><thead><tr>\(heads.joined())</tr></thead><tbody>
      \(weeks.joined())</tbody></table>

      """
  }

  /// A day: its number, with the month where that begins or the calendar does, and what moves.
  private func cell(of day: Day, within days: ClosedRange<Day>) -> String {
    guard days.contains(day) else { return "<td></td>" }
    let gap = waves.waves.calendar.gaps.positions.first {
      waves.waves.calendar.gaps[$0].date == day
    }
    let date = day.description
    let isFirst = day == days.lowerBound || date.hasSuffix("-01")
    let number = date.suffix(isFirst ? 5 : 2)
    let told = gap.map(moved) ?? []
    let kind = told.isEmpty ? gap == nil ? "" : " class=\"gap\"" : " class=\"gap moves\""
    let lines = told.map { "<br>\(Escaped.html($0))" }.joined()
    return "<td\(kind)><time datetime=\"\(date)\">\(number)</time>\(lines)</td>"
  }

  /// The people and items that move in a gap; nothing where none do.
  private func moved(in gap: Position<MoveCalendar.Gap>) -> [String] {
    let people = waves.waves.teams.reduce(Int64(0)) { $0 + ($1.gap == gap ? $1.people : 0) }
    let items = waves.waves.loads.reduce(Int64(0)) {
      $0 + (waves.waves.tours[$1.tour].gap == gap ? $1.count : 0)
    }
    let told = [
      people > 0 ? Message("waves.people", ["count": people]) : nil,
      items > 0 ? Message("waves.items", ["count": items]) : nil,
    ]
    return told.compactMap { $0?.text(in: language) }
  }
}
