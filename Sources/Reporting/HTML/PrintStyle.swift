// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// How a page looks on A4 paper: heads, page numbers, and everything open that is folded on a screen.
struct PrintStyle {
  private let head: String
  private let foot: String
  private let stamp: String

  init(_ report: Report, _ language: Language) {
    let texts = CellText(language, currency: report.currency)
    func value(_ term: Term) -> String {
      report.facts.first { $0.term == term }.map { texts.text($0.value, $0.kind) } ?? ""
    }
    func joined(_ parts: [String], by mark: String) -> String {
      parts.filter { !$0.isEmpty }.joined(separator: mark)
    }
    let place = joined([value(.inventory), value(.scenario)], by: "/")
    head = joined([report.term.text(in: language), place], by: " · ")
    let plan = value(.plan).prefix(12)
    foot = plan.isEmpty ? "" : "\(Term.plan.text(in: language)) \(plan)"
    stamp = report.attestation?.stamp?.text(in: language) ?? ""
  }

  var text: String {
    """
    @media print { @page { size: A4 landscape; margin: 16mm 12mm;
        \(box("top-left", Escaped.css(head)))
        \(box("top-right", Escaped.css(stamp)))
        \(box("bottom-left", Escaped.css(foot)))
        \(box("bottom-right", "counter(page) \" / \" counter(pages)")) }
      body { padding: 0; font-size: 9pt; }
      details::details-content { content-visibility: visible; block-size: auto; }
      .search, th select, th button::after { display: none; }
      details[hidden] { display: block; } tr[hidden] { display: table-row; }
      tfoot[hidden] { display: table-row-group; }
      summary { list-style: none; } .contents { break-inside: avoid; }
      .signatures { display: block; break-inside: avoid; }
      .stamp { position: fixed; top: 0; right: 0; margin: 0; background: #fff; }
      .wide { overflow: visible; } tr, svg, .figure { break-inside: avoid; }
      h2, summary { break-after: avoid; } svg { max-height: 150mm; } .map { max-height: 66mm; }
      .legend { break-inside: avoid; }
      table { font-size: 7pt; } tfoot { display: table-row-group; } }
    """
  }

  private func box(_ place: String, _ content: String) -> String {
    "@\(place) { content: \(content); font: 8pt system-ui, sans-serif; color: #5b6570; }"
  }
}
