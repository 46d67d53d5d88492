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
    return """
      <div class="wide"><table class="data"><tbody>
      \(weeks.joined())</tbody></table></div>

      """
  }

  private func cell(of day: Day, within days: ClosedRange<Day>) -> String {
    guard days.contains(day) else { return "<td></td>" }
    let gap = waves.waves.calendar.gaps.positions.first {
      waves.waves.calendar.gaps[$0].date == day
    }
    let text = [day.description] + (gap.map(moved) ?? [])
    return "<td>\(text.map { Escaped.html($0) }.joined(separator: "<br>"))</td>"
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
