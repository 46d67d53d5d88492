// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// A page of a national report: its figures, a map of provinces, and all tables.
public struct CountryPage: Sendable {
  private let language: Language

  /// A page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page as UTF-8 text.
  ///
  /// - Parameters:
  ///   - headlines: the figures that stand first, in money.
  ///   - maps: what is drawn.
  public func text(
    of report: Report, headlines: [(term: Term, amount: Int64?)], maps: [ProvinceMap]
  ) -> String {
    let currency = report.currency ?? ""
    let tables = HTMLTable(language, currency: currency)
    let cells = CellText(language, currency: currency)
    let drawn = maps.map { map in
      Section(
        map.term, ProvinceDrawing(map, language, currency: currency).html, style: "figure")
    }
    return Page(report, language).text(
      tiles: headlines.map { term, amount in
        (term, amount.map { cells.amount($0, .money) } ?? Term.unproven.text(in: language))
      }, against: .b2,
      sections: drawn
        + report.tables.filter { $0.term != .scenarioRules }.map {
          Section($0.term, tables.text(of: $0))
        })
  }
}
