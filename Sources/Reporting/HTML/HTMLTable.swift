// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Tables and facts as HTML.
struct HTMLTable {
  private let cells: CellText

  init(_ language: Language, currency: String) {
    cells = CellText(language, currency: currency)
  }

  func section(of table: Table) -> String {
    """
    <section><h2>\(Escaped.html(table.term.text(in: cells.language)))</h2>
    \(text(of: table))</section>

    """
  }

  /// A table that is folded until a reader opens it.
  func details(of table: Table) -> String {
    let title = Escaped.html(table.term.text(in: cells.language))
    return
      "<details><summary>\(title) (\(table.rows.count))</summary>\n\(text(of: table))</details>\n"
  }

  func facts(_ facts: [Report.Fact]) -> String {
    let facts = facts.map { fact in
      let value = Escaped.html(cells.text(fact.value, fact.kind))
      return "<dt>\(Escaped.html(fact.term.text(in: cells.language)))</dt><dd>\(value)</dd>\n"
    }
    return "<dl>\n\(facts.joined())</dl>\n"
  }

  func text(of table: Table) -> String {
    let header = table.columns.map { "<th\(mark($0))>\(Escaped.html(cells.title($0)))</th>" }
    let rows = table.rows.map { row($0, table) }.joined()
    let footer = table.totals.map { "<tfoot>\n\(row($0, table))</tfoot>" } ?? ""
    return """
      <div class="wide"><table class="data">
      <thead><tr>\(header.joined())</tr></thead>
      <tbody>
      \(rows)</tbody>\(footer)
      </table></div>

      """
  }

  private func row(_ row: [Table.Cell], _ table: Table) -> String {
    let texts = zip(row, table.columns).map { cell, column in
      "<td\(mark(column))\(value(of: cell, column))>\(Escaped.html(cells.text(cell, column.kind)))</td>"
    }
    return "<tr>\(texts.joined())</tr>\n"
  }

  /// What a number is sorted by.
  private func value(of cell: Table.Cell, _ column: Table.Column) -> String {
    guard column.kind.isNumber, let number = cell.number else { return "" }
    return " data-value=\"\(number)\""
  }

  private func mark(_ column: Table.Column) -> String {
    column.kind.isNumber ? " class=\"n\"" : ""
  }
}
