// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Tables as CSV (RFC 4180) for scripts and spreadsheets: UTF-8, line feeds, whole numbers.
///
/// Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as
/// they are, negative ones too.
public struct CSVFormat: Sendable {
  /// A format.
  public init() {}

  /// The last and most detailed table of a report; where its plan was checked, a last column says
  /// whether that holds.
  public func text(of report: Report) -> String {
    report.tables.last.map { text(of: $0.marked(by: report.attestation)) } ?? ""
  }

  /// A table with its header; totals are left out, since they are no rows.
  public func text(of table: Table) -> String {
    var text = line(table.columns.map(\.term.name))
    for row in table.rows { text += line(row.map(cell)) }
    return text
  }

  private func line(_ cells: [String]) -> String {
    cells.joined(separator: ",") + "\n"
  }

  private func cell(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): quoted(FormulaGuard.guarded(text.plain))
    case .term(let term), .truth(_, let term): quoted(FormulaGuard.guarded(term.name))
    case .number(let number), .measured(let number, _): String(number)
    case .none: ""
    }
  }

  private func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { ",\"\n\r".utf8.contains($0) }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}
