// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting
internal import Words

/// A paper as HTML for print, without outside resources.
struct PaperPage {
  private let paper: Paper
  private let cells: PaperText

  init(_ paper: Paper) { (self.paper, cells) = (paper, PaperText(paper)) }

  /// The page.
  var text: String {
    let sections = paper.sections.enumerated().map { index, section in
      let isLast = index == paper.sections.count - 1
      let origin = isLast ? "<p class=\"origin\">\(Escaped.html(paper.origin))</p>\n" : ""
      return """
        <section class="\(section.orientation.rawValue)">
        \(section.blocks.map(html).joined())\(origin)</section>

        """
    }
    return """
      <!DOCTYPE html>
      <html lang="\(paper.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(Escaped.html(paper.title))</title>
      <style>
      \(PaperStyle.text)
      </style>
      </head>
      <body>
      \(sections.joined())</body>
      </html>

      """
  }

  private func html(_ block: Paper.Block) -> String {
    switch block {
    case .mark(let text): "<p class=\"mark\">\(Escaped.html(text))</p>\n"
    case .national(let lines): "<div class=\"national\">\(html(lines))</div>\n"
    case .head(let head): html(head)
    case .title(let lines):
      "<h1>\(lines.map { Escaped.html($0) }.joined(separator: "<br>"))</h1>\n"
    case .text(let text, let style): "<p\(mark(style))>\(Escaped.html(text))</p>\n"
    case .lines(let count): String(repeating: "<div class=\"line\"></div>\n", count: count)
    case .table(let table): html(table)
    case .signatures(let rows): rows.map(html).joined()
    }
  }

  private func mark(_ style: Form.Style) -> String {
    let words = Form.Style.words.filter { style.contains($0.value) }.map(\.key).sorted()
    return words.isEmpty ? "" : " class=\"\(words.joined(separator: " "))\""
  }

  /// Lines of which the last has a rule below it.
  private func html(_ lines: [String]) -> String {
    lines.enumerated().map { index, line in
      let mark = index == lines.count - 1 ? " class=\"last\"" : ""
      return "<div\(mark)><span>\(Escaped.html(line))</span></div>"
    }.joined()
  }

  private func html(_ head: Form.Head) -> String {
    let number = [head.number, head.subject].compactMap(\.self)
      .map { "<div>\(Escaped.html($0))</div>" }.joined()
    let date = head.date.map { "<div class=\"date\">\(Escaped.html($0))</div>" } ?? ""
    return """
      <table class="head">
      <tr><td class="left">\(html(head.left))</td><td class="right">\(html(head.right))</td></tr>
      <tr><td>\(number)</td><td>\(date)</td></tr>
      </table>

      """
  }

  private func html(_ table: PaperTable) -> String {
    let whole = table.columns.reduce(0) { $0 + $1.width }
    let widths = table.columns.map { column in
      let tenths = column.width * 1000 / whole
      return "<col style=\"width:\(tenths / 10).\(tenths % 10)%\">"
    }
    let titles = table.columns.map { "<th>\(title($0.title))</th>" }
    let numbers = table.columns.map { "<th>\(Escaped.html($0.number))</th>" }.joined()
    let second = table.isNumbered ? "\n<tr class=\"numbers\">\(numbers)</tr>" : ""
    return """
      <table class="data"><colgroup>\(widths.joined())</colgroup>
      <thead><tr>\(titles.joined())</tr>\(second)</thead>
      <tbody>
      \(table.rows.map { html($0, table) }.joined())</tbody></table>

      """
  }

  /// A title, whose breaks are kept.
  private func title(_ text: String) -> String {
    text.split(separator: "\n").map { Escaped.html(String($0)) }.joined(separator: "\n")
  }

  private func html(_ row: PaperTable.Row, _ table: PaperTable) -> String {
    let mark =
      switch row.kind {
      case .group: " class=\"group\""
      case .total: " class=\"total\""
      case .line: ""
      }
    let texts = zip(row.cells, table.columns).map { cell, column in
      "<td\(place(of: cell, column))>\(Escaped.html(cells.text(cell)))</td>"
    }
    return "<tr\(mark)>\(texts.joined())</tr>\n"
  }

  private func place(of cell: PaperCell, _ column: Form.Table.Column) -> String {
    if cell.number != nil { return " class=\"n\"" }
    switch column.value {
    case "number", "unit", "year": return " class=\"c\""
    case "note": return " class=\"note\""
    default: return ""
    }
  }

  private func html(_ row: [Paper.Signature]) -> String {
    let cells = row.map { cell in
      guard cell.list.isEmpty else {
        let lines = cell.list.map { "<div>\(Escaped.html($0))</div>" }.joined()
        return "<td class=\"list\">\(lines)</td>"
      }
      func line(_ text: String?, _ mark: String) -> String {
        text.map { "<div class=\"\(mark)\">\(Escaped.html($0))</div>" } ?? ""
      }
      guard cell.title != nil else { return "<td></td>" }
      return "<td>" + line(cell.date, "on") + line(cell.title, "who") + line(cell.how, "how")
        + "<div class=\"room\"></div>" + line(cell.name ?? "", "who") + "</td>"
    }
    return "<table class=\"signatures\"><tr>\(cells.joined())</tr></table>\n"
  }
}
