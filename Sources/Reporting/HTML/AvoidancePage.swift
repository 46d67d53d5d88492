// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
public import Words

/// A page of an avoidance report: one HTML file without scripts and outside resources.
public struct AvoidancePage: Sendable {
  private let language: Language

  /// A page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page as UTF-8 text.
  public func text(of avoidance: AvoidanceReport) -> String {
    let report = avoidance.report
    let tables = HTMLTable(language, currency: report.currency ?? "")
    let cells = CellText(language, currency: report.currency)
    let headline =
      avoidance.headline.map { cells.amount($0, .money) } ?? Term.unproven.text(in: language)
    let details = avoidance.evidenceByUnit.map { tables.details(of: $0) }.joined()
    let open = report.tables.dropLast().map { tables.section(of: $0) }
    let body = """
      <p class="headline">\(Escaped.html(Term.headline.text(in: language)))<strong>\
      \(Escaped.html(headline))</strong></p>
      \(tables.facts(of: report))\(Page.notes(of: report, language))\(open.prefix(2).joined())\
      \(figures(avoidance))\(open.dropFirst(2).joined())
      <section><h2>\(Escaped.html(Term.evidence.text(in: language)))</h2>
      \(details)</section>
      """
    return Page.text(language, of: report, body: body)
  }

  private func figures(_ avoidance: AvoidanceReport) -> String {
    figure(.chart, PurchaseChart(avoidance, language).svg)
      + figure(.map, TransferMap(avoidance, language).svg)
  }

  private func figure(_ title: Term, _ svg: String) -> String {
    """
    <section class="figure"><h2>\(Escaped.html(title.text(in: language)))</h2>
    \(svg)</section>

    """
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
