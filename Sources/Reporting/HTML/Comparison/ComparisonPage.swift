// SPDX-License-Identifier: GPL-3.0-or-later

internal import Comparison
internal import Documents
internal import Inventory
public import Words

/// A page that compares plans: what differs, with the maps of their transfers side by side.
public struct ComparisonPage: Sendable {
  /// Tables with more rows are folded.
  private static let openRows = 30

  /// How maps stand beside one another, or below one another on a phone.
  private static let style = """
    .side { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
    .side h3 { font-size: 1rem; margin: .5rem 0 0; } .side svg text { font-size: 22px; }
    .side .name { display: none; } .side .rank circle { r: 18px; }
    @media screen and (max-width: 700px) { .side { display: block; } }
    """

  private let language: Language

  /// A page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page as UTF-8 text.
  public func text(of comparison: ComparisonReport) -> String {
    let report = comparison.report
    let tables = HTMLTable(language, currency: report.currency ?? "")
    let shown = report.tables.map { table in
      let isFolded = table.rows.count > Self.openRows
      return Section(table.term, isFolded ? tables.details(of: table) : tables.text(of: table))
    }
    let heads = shown.prefix { $0.term != .lines && $0.term != Term("changed_workplaces") }
    return Page(report, language).text(
      tiles: tiles(comparison),
      sections: heads + [Section(.map, maps(comparison), style: "figure")]
        + shown.dropFirst(heads.count), isOfPlan: false)
  }

  /// What the second plan changes of each level, or what each plan buys for.
  private func tiles(_ report: ComparisonReport) -> [(term: Term, text: String)] {
    let (comparison, cells) = (report.comparison, CellText(language, currency: report.currency))
    guard comparison.plans.count == 2 else {
      return comparison.plans.enumerated().compactMap { index, plan in
        comparison.levels.first { $0.level == .purchases || $0.level == .totalCost }.map {
          (
            Term(plan.name, Message(verbatim: plan.name)),
            cells.amount($0.values[index], $0.level.kind)
          )
        }
      }
    }
    return comparison.levels.map {
      let sign = $0.change(1) > 0 ? "+" : ""
      return (Term($0.level), sign + cells.amount($0.change(1), $0.level.kind))
    }
  }

  /// The maps of all plans beside one another, to one scale.
  private func maps(_ report: ComparisonReport) -> String {
    let plans = report.comparison.plans
    let moved = plans.map { $0.plan.assignments.filter { $0.kind == .transfer } }
    let offices = Lane.offices(of: moved.flatMap(\.self))
    let drawn = zip(plans, moved).map { plan, moved in
      let map = TransferMap(
        plan.inventory, Lane.all(of: moved), among: offices, report.directory, language)
      return "<div><h3>\(Escaped.html(plan.name))</h3>\n\(map.html)</div>\n"
    }
    return "<style>\n\(Self.style)\n</style>\n<div class=\"side\">\n\(drawn.joined())</div>\n"
  }
}
