// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// Reports as aligned text for a terminal.
public struct TextFormat: Sendable {
  private let language: Language
  private let width: Int?

  /// Text in a language, with long cells in several lines where a table would be wider than some columns
  /// of a terminal, and with a line for each cell where no table is so narrow; no number is parted.
  public init(_ language: Language, width: Int? = nil) {
    (self.language, self.width) = (language, width)
  }

  /// The whole report: title, facts, notes and tables; a table that is all there is needs no second
  /// title.
  ///
  /// What is not verified says so first.
  public func text(of report: Report) -> String {
    let cells = CellText(language, currency: report.currency)
    let stamp = report.attestation?.stamp.map { $0.text(in: language) + "\n" } ?? ""
    var parts = [stamp + report.term.text(in: language) + "\n"]
    if !report.facts.isEmpty { parts.append(facts(report.facts, cells)) }
    let isList = report.facts.isEmpty && report.tables.count == 1
    parts += report.tables.map { table in
      (isList ? "" : "\(table.term.text(in: language))\n") + text(of: table, cells)
    }
    if !report.notes.isEmpty {
      parts.append(report.notes.map { $0.text(in: language) + "\n" }.joined())
    }
    return parts.joined(separator: "\n")
  }

  /// The report without its last and most detailed table.
  public func summary(of report: Report) -> String {
    text(of: report.with(tables: report.tables.dropLast()))
  }

  /// One table without its title.
  public func text(of table: Table, currency: String? = nil) -> String {
    text(of: table, CellText(language, currency: currency))
  }

  private func facts(_ facts: [Report.Fact], _ cells: CellText) -> String {
    let titles = facts.map { cells.title(Table.Column($0.term, $0.kind)) }
    return block(titles, facts.map { cells.text($0.value, $0.kind) })
  }

  /// Values below one another, each behind its title, or below it where there is little room.
  private func block(_ titles: [String], _ values: [String]) -> String {
    let gap = ColumnWidths.gap
    let indent = titles.map(\.displayWidth).max() ?? 0
    let room = width.map { $0 - indent - gap.count } ?? .max
    guard room >= ColumnWidths.longestNumber else {
      let room = max(1, (width ?? .max) - gap.count)
      return zip(titles, values).map { title, value in
        title + "\n" + value.wrapped(to: room).map { gap + $0 + "\n" }.joined()
      }.joined()
    }
    return zip(titles, values).map { title, value in
      value.wrapped(to: room).enumerated().map { index, line in
        (index == 0 ? title : "").padded(to: indent) + gap + line + "\n"
      }.joined()
    }.joined()
  }

  private func text(of table: Table, _ cells: CellText) -> String {
    let kinds = table.columns.map(\.kind)
    let header = table.columns.map { cells.title($0) }
    let body = (table.rows + (table.totals.map { [$0] } ?? [])).map { row in
      zip(row, kinds).map { cells.text($0, $1) }
    }
    let columns = ColumnWidths(header, body, kinds, in: width)
    guard columns.fits else { return body.map { block(header, $0) }.joined(separator: "\n") }
    let widths = columns.widths
    let rule = widths.map { String(repeating: "─", count: $0) }
    var lines = [header, rule] + body
    if table.totals != nil { lines.insert(rule, at: lines.count - 1) }
    return lines.map { text(of: $0, widths, kinds) }.joined()
  }

  /// A row in as many lines as its longest cell takes.
  private func text(
    of row: [String], _ widths: [Int], _ kinds: [Table.Column.Kind]
  ) -> String {
    let cells = zip(row, widths).map { $0.wrapped(to: $1) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { index in
      line(of: cells.map { index < $0.count ? $0[index] : "" }, widths, kinds)
    }.joined()
  }

  private func line(
    of cells: [String], _ widths: [Int], _ kinds: [Table.Column.Kind]
  ) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += ColumnWidths.gap }
      line +=
        kinds[index].isNumber ? cell.paddedLeft(to: widths[index]) : cell.padded(to: widths[index])
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
