// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
public import Words

/// A page of what rules cost: bars to the left for what saves, to the right for what costs, the longest
/// first, and the report's tables.
public struct TornadoPage: Sendable {
  /// What a change of one rule changes, in money.
  public struct Bar: Sendable {
    let name: Message
    let money: Money

    /// A bar; less than 0 saves.
    public init(name: Message, money: Money) {
      (self.name, self.money) = (name, money)
    }
  }

  private let language: Language
  private let bars: [Bar]

  /// A page in a language.
  public init(_ bars: [Bar], _ language: Language) {
    self.language = language
    self.bars = bars.sorted { $0.money.magnitude > $1.money.magnitude }
  }

  /// The page as UTF-8 text.
  public func text(of report: Report) -> String {
    let tables = HTMLTable(language, currency: report.currency ?? "")
    let chart = TornadoChart(bars, language, currency: report.currency ?? "")
    let drawing = "<div class=\"bars\">\(chart.svg)</div>\n"
    return Page(report, language).text(
      tiles: [],
      sections: [Section(Term("tornado"), drawing, style: "figure")]
        + report.tables.filter { $0.term != .scenarioRules }.map {
          Section($0.term, tables.text(of: $0))
        })
  }
}
