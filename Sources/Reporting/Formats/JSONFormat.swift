// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Reports as JSON for scripts: facts as members, tables as arrays of objects, whole numbers,
/// yes and no as truth values.
public struct JSONFormat: Sendable {
  /// A format.
  public init() {}

  /// The whole report.
  public func bytes(of report: Report) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("report", report.term.name)
      if let currency = report.currency { json.member("currency", currency) }
      for fact in report.facts { json.member(fact.term.name) { write(fact.value, to: &$0) } }
      for table in report.tables {
        json.lineBreak()
        json.member(table.term.name) { write(table, to: &$0) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ table: Table, to json: inout JSONText) {
    json.array { json in
      for row in table.rows {
        json.lineBreak()
        json.object { json in
          for (column, cell) in zip(table.columns, row) {
            json.member(column.term.name) { write(cell, to: &$0) }
          }
        }
      }
    }
  }

  private func write(_ cell: Table.Cell, to json: inout JSONText) {
    switch cell {
    case .text(let text): json.value(text)
    case .term(.yes): json.value(true)
    case .term(.no): json.value(false)
    case .term(let term): json.value(term.name)
    case .number(let number), .measured(let number, _): json.value(number)
    case .none: json.null()
    }
  }
}
