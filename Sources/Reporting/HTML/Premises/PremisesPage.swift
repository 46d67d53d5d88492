// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
public import Words

/// A page of a premises report: one HTML file without scripts and outside resources.
public struct PremisesPage: Sendable {
  /// Tables with more rows are folded.
  private static let openRows = 20
  /// More units than these are folded.
  private static let openUnits = 3

  private let language: Language

  /// A page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page as UTF-8 text.
  public func text(of premises: PremisesReport) -> String {
    let report = premises.report
    let tables = HTMLTable(language, currency: report.currency ?? "")
    let others = [
      premises.trialsTable, premises.unitsTable, premises.spaceTable, premises.freedTable,
      premises.withoutPeopleTable, premises.itemsTable, premises.surplusTable, premises.levelsTable,
    ].map { section(of: $0, tables) }
    let body = """
      \(headlines(premises))\(tables.facts(of: report))\(Page.notes(of: report, language))\
      \(section(of: asked(of: premises), tables))\
      \(section(of: premises.conflictsTable, tables))\
      <section><h2>\(Escaped.html(Term.plannedUnits.text(in: language)))</h2>
      \(units(premises, tables))</section>
      \(others.joined())
      """
    return Page.text(language, of: report, body: body)
  }

  private func asked(of premises: PremisesReport) -> Table {
    let directory = premises.content.directory
    return premises.asked { team, unit in
      unit.map { directory.team(team, of: $0) } ?? directory.team(team)
    }.without([.unit, .office]).withoutEmptyColumns
  }

  private func section(of table: Table, _ tables: HTMLTable) -> String {
    if table.rows.isEmpty { return "" }
    return table.rows.count > Self.openRows
      ? tables.details(of: table) : tables.section(of: table)
  }

  private func headlines(_ premises: PremisesReport) -> String {
    let numbers = NumberText(language)
    let cells = CellText(language, currency: premises.content.plan.head.currency)
    let people = premises.placedPeople + premises.unplacedPeople
    let lines: [(Term, String)] = [
      (.officesKept, numbers.whole(Int64(premises.keptCount))),
      (.officesFreed, numbers.whole(Int64(premises.premises.freed.count))),
      (.freedArea, numbers.squareMetres(premises.freedArea) + " m²"),
      (.savedCost, Escaped.html(cells.amount(premises.savedRunningCost, .money))),
      (.unplaced, "\(numbers.whole(premises.unplacedPeople)) / \(numbers.whole(people))"),
      (
        .unitsProven,
        "\(numbers.whole(Int64(premises.optimalCount))) / "
          + numbers.whole(Int64(premises.premises.units.count))
      ),
    ]
    let tiles = lines.map { term, text in
      "<p class=\"headline\">\(Escaped.html(term.text(in: language)))<strong>\(text)</strong></p>\n"
    }
    return "<div class=\"tiles\">\n\(tiles.joined())</div>\n"
  }

  private func units(_ premises: PremisesReport, _ tables: HTMLTable) -> String {
    let units = premises.premises.units
    let isOpen = units.count <= Self.openUnits
    return units.map { unit in
      let section = UnitSection(premises, unit, language, tables)
      return """
        <details class="unit"\(isOpen ? " open" : "")><summary>\(section.summary)</summary>
        \(section.text)</details>

        """
    }.joined()
  }
}
