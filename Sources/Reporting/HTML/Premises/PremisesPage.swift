// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
public import Words

/// A page of a premises report: one HTML file without outside resources.
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
    let first = [asked(of: premises), premises.conflictsTable]
    let others = [
      premises.trialsTable, premises.unitsTable, premises.spaceTable, premises.freedTable,
      premises.withoutPeopleTable, premises.itemsTable, premises.surplusTable, premises.levelsTable,
    ]
    return Page(report, language).text(
      tiles: tiles(premises),
      sections: first.compactMap { section(of: $0, tables) }
        + [Section(.plannedUnits, units(premises, tables))]
        + others.compactMap { section(of: $0, tables) })
  }

  private func asked(of premises: PremisesReport) -> Table {
    let directory = premises.content.directory
    return premises.asked { team, unit in
      unit.map { directory.team(team, of: $0) } ?? directory.team(team)
    }.without([.unit, .office]).withoutEmptyColumns
  }

  private func section(of table: Table, _ tables: HTMLTable) -> Section? {
    if table.rows.isEmpty { return nil }
    let isFolded = table.rows.count > Self.openRows
    return Section(table.term, isFolded ? tables.details(of: table) : tables.text(of: table))
  }

  private func tiles(_ premises: PremisesReport) -> [(term: Term, text: String)] {
    let numbers = NumberText(language)
    let cells = CellText(language, currency: premises.content.plan.head.currency)
    let people = premises.placedPeople + premises.unplacedPeople
    return [
      (.officesKept, numbers.whole(Int64(premises.keptCount))),
      (.officesFreed, numbers.whole(Int64(premises.premises.freed.count))),
      (.freedArea, numbers.squareMetres(premises.freedArea) + " m²"),
      (.savedCost, cells.amount(premises.savedRunningCost, .money)),
      (.unplaced, "\(numbers.whole(premises.unplacedPeople)) / \(numbers.whole(people))"),
      (
        .unitsProven,
        "\(numbers.whole(Int64(premises.optimalCount))) / "
          + numbers.whole(Int64(premises.premises.units.count))
      ),
    ]
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
