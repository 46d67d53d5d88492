// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
public import Words

/// A page of an avoidance report: one HTML file without outside resources.
public struct AvoidancePage: Sendable {
  private let language: Language

  /// A page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page as UTF-8 text.
  public func text(of avoidance: AvoidanceReport) -> String {
    let report = avoidance.report
    let tables = HTMLTable(language, currency: report.currency ?? "")
    let shown = report.tables.dropLast().filter { $0.term != .scenarioRules }
      .map { Section($0.term, tables.text(of: $0)) }
    let details = avoidance.evidenceByUnit.map { tables.details(of: $0) }.joined()
    return Page(report, language).text(
      tiles: tiles(avoidance), against: .b2,
      sections: shown.prefix(2) + figures(avoidance) + shown.dropFirst(2)
        + [Section(.evidence, details)])
  }

  /// The claim, and the purchases that it lies between.
  private func tiles(_ avoidance: AvoidanceReport) -> [(term: Term, text: String)] {
    let cells = CellText(language, currency: avoidance.report.currency)
    let headline =
      avoidance.headline.map { cells.amount($0, .money) } ?? Term.unproven.text(in: language)
    return [
      (avoidance.headlineTerm, headline),
      (.baselinePurchases, cells.amount(avoidance.claimed.baselinePurchases, .money)),
      (.planPurchases, cells.amount(avoidance.claimed.planPurchases, .money)),
    ]
  }

  private func figures(_ avoidance: AvoidanceReport) -> [Section] {
    let chart = "<div class=\"drawing\">\(PurchaseChart(avoidance, language).svg)</div>\n"
    return [
      Section(.chart, chart, style: "figure"),
      Section(.map, TransferMap(avoidance, language).html, style: "figure"),
    ]
  }
}

extension AvoidanceReport {
  /// The evidence as one table per receiving unit, in the order of the units' ids.
  var evidenceByUnit: [Table] {
    let groups = Dictionary(grouping: evidence, by: \.assignment.toUnit)
    let ids = groups.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ids.map { id in
      let name = content.directory.units[id]?.name ?? id
      let title = "\(id) · \(name)"
      return Table(
        Term(id, Message(verbatim: title)), MoveLine.columns, rows: (groups[id] ?? []).map(\.cells)
      ).withoutEmptyColumns
    }
  }
}
