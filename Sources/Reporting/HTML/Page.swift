// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// An HTML file without outside resources: first what is claimed, how it is proven and by which rules,
/// then the contents and all sections.
struct Page {
  /// The facts of a report that stand on its first screen, after those of the check.
  private static let firstFacts: Set<Term> = [.title, .scenario, .date, .status, .state]

  private let language: Language
  private let report: Report
  private let tables: HTMLTable

  init(_ report: Report, _ language: Language) {
    (self.language, self.report) = (language, report)
    tables = HTMLTable(language, currency: report.currency ?? "")
  }

  /// The page.
  ///
  /// - Parameters:
  ///   - tiles: the figures that are claimed, with what they are.
  ///   - against: what they are compared with; nil where the figures say it.
  ///   - isOfPlan: whether it follows one plan, so that it tells the rules of that and has lines to sign.
  func text(
    tiles: [(term: Term, text: String)], against: Term? = nil, sections: [Section],
    isOfPlan: Bool = true
  ) -> String {
    let all = rules + sections + [Section(.origin, tables.facts(origin))]
    let title = Escaped.html(report.term.text(in: language))
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageScript.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(StyleSheet.text)
      \(PrintStyle(report, language).text)
      </style>
      </head>
      <body data-search="\(said(Message("page.search")))" data-all="\(said(Message("page.all")))">
      \(stamp)<h1>\(title)</h1>
      \(text(of: tiles))\(tables.facts(first(against, isOfPlan)))\
      \(Section.contents(of: all, language))\(notes)\
      \(all.map { $0.text(in: language) }.joined())\
      \(isOfPlan ? SignatureBlock.html(in: language) : "")\
      <script>\(PageScript.text)</script>
      </body>
      </html>

      """
  }

  private func said(_ message: Message) -> String { Escaped.html(message.text(in: language)) }

  /// What stands on every sheet of a report that is not verified.
  private var stamp: String {
    guard let stamp = report.attestation?.stamp else { return "" }
    return "<p class=\"stamp\">\(Escaped.html(stamp.text(in: language)))</p>\n"
  }

  private func text(of tiles: [(term: Term, text: String)]) -> String {
    let tiles = tiles.map { term, text in
      """
      <p class="headline">\(Escaped.html(term.text(in: language)))\
      <strong>\(Escaped.html(text))</strong></p>

      """
    }
    return "<div class=\"tiles\">\n\(tiles.joined())</div>\n"
  }

  /// What the claim is compared with, what the check says, and by which rules it was made.
  private func first(_ against: Term?, _ isOfPlan: Bool) -> [Report.Fact] {
    let compared = against.map { [Report.Fact(.claimedAgainst, .term($0))] } ?? []
    return compared + (report.attestation?.facts ?? [])
      + report.facts.filter { Self.firstFacts.contains($0.term) }
      + (isOfPlan ? [Report.Fact(.pageRules, followedRules)] : [])
  }

  /// The rules of the scenario other than the defaults, long ones cut; the table has them whole.
  private var followedRules: Table.Cell {
    let rules = report.tables.filter { $0.term == .scenarioRules }.flatMap(\.rows).map { row in
      "\(text(of: row[0])) = \(text(of: row[1]).shortened(to: 32))"
    }
    if rules.isEmpty { return .term(Term("rules", "note.rules_default")) }
    return .text(rules.joined(separator: "; "))
  }

  private func text(of cell: Table.Cell) -> String {
    CellText(language, currency: report.currency).text(cell, .text)
  }

  /// All other facts.
  private var origin: [Report.Fact] {
    let checked = Set(report.attestation?.facts ?? [])
    return report.facts.filter { !checked.contains($0) && !Self.firstFacts.contains($0.term) }
  }

  private var rules: [Section] {
    report.tables.filter { $0.term == .scenarioRules }
      .map { Section($0.term, tables.text(of: $0)) }
  }

  private var notes: String {
    let items = report.notes.map { "<li>\(Escaped.html($0.text(in: language)))</li>\n" }.joined()
    return "<ul class=\"notes\">\n\(items)</ul>\n"
  }
}
