// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
public import Words

/// A page of a waves report: a calendar, a map for each day, and all tables.
public struct WavesPage: Sendable {
  /// Tables with more rows are folded.
  private static let openRows = 30

  private let language: Language

  /// A page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page as UTF-8 text.
  public func text(of waves: WavesReport) -> String {
    let report = waves.report
    let tables = HTMLTable(language, currency: report.currency ?? "")
    let days = DayMaps(waves.waves, language)
    let drawn = [
      Section(Term("calendar"), MonthCalendar(waves.waves, language).html),
      Section(Term("map_by_day"), days.html),
    ]
    return Page(report, language).text(
      tiles: tiles(report),
      sections: drawn
        + report.tables.filter { !$0.rows.isEmpty && $0.term != .scenarioRules }
        .map { section(of: $0, tables) })
  }

  private func section(of table: Table, _ tables: HTMLTable) -> Section {
    let isFolded = table.rows.count > Self.openRows
    return Section(table.term, isFolded ? tables.details(of: table) : tables.text(of: table))
  }

  /// What a reader wants to know first.
  private func tiles(_ report: Report) -> [(term: Term, text: String)] {
    let cells = CellText(language, currency: report.currency)
    let names = ["openings_below_minimum", "tours", "lorry_way_saved", "lorry_cost"]
    return names.compactMap { name in
      report.facts.first { $0.term.name == name }.map { fact in
        let amount = fact.value.number.map { cells.amount($0, fact.kind) }
        return (fact.term, amount ?? cells.text(fact.value, fact.kind))
      }
    }
  }
}
