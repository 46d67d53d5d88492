// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// A unit's offices and teams on the page: map, stacking picture, and tables.
struct UnitSection {
  private let premises: PremisesReport
  private let unit: Plan.Premises.UnitPremises
  private let language: Language
  private let tables: HTMLTable

  init(
    _ premises: PremisesReport, _ unit: Plan.Premises.UnitPremises, _ language: Language,
    _ tables: HTMLTable
  ) {
    (self.premises, self.unit, self.language, self.tables) = (premises, unit, language, tables)
  }

  /// Name, how good it is, and how many offices are kept.
  var summary: String {
    let numbers = NumberText(language)
    let name = premises.content.directory.units[unit.unit]?.name ?? unit.unit
    let kept = "\(Term.officesKept.text(in: language)): \(unit.offices.count)"
    let freed = "\(Term.officesFreed.text(in: language)): \(premises.freed(by: unit.unit).count)"
    let area = "\(numbers.squareMetres(unit.space.keptArea)) m²"
    let text = "\(Term(unit.status).text(in: language)) · \(kept) (\(area)) · \(freed)"
    return "<strong>\(Escaped.html(name))</strong> · \(Escaped.html(text))"
  }

  var text: String {
    let stacks = premises.stacks(of: unit)
    let conflict = premises.conflict(of: unit).map {
      "<ul class=\"notes\">\n<li>\(Escaped.html($0.text(in: language)))</li>\n</ul>\n"
    }
    return """
      \(conflict ?? "")\
      <div class="drawing">\(OfficeMap(stacks, language).svg)</div>
      \(StackingPicture(stacks, unplaced: premises.unplaced(of: unit), language).html)
      \(tables.section(of: kept))\(tables.section(of: placements))\(tables.section(of: levels))
      """
  }

  private var kept: Table {
    premises.kept(by: [unit], title: .keptOffices).without([.unit, .unitName, .office])
  }
  private var placements: Table {
    let directory = premises.content.directory
    return premises.placements(of: [unit]) { directory.team($0, of: $1) }
      .without(idsOfTeams.union([.unit, .unitName, .office])).withoutEmptyColumns
  }
  /// The column of ids of teams is left out where all have names.
  private var idsOfTeams: Set<Term> {
    let areNamed = unit.placements.allSatisfy {
      premises.content.directory.teamName($0.team, of: unit.unit) != nil
    }
    return areNamed ? [.team] : []
  }
  private var levels: Table {
    premises.levels(of: [unit], title: .levels).without([.unit, .unitName, .status])
  }
}
