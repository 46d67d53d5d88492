// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Reports as JSON for scripts: facts as members, tables as arrays of objects, whole numbers.
public struct JSONFormat: Sendable {
  /// A format.
  public init() {}

  /// The whole report.
  public func bytes(of report: Report) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("report", report.name)
      if let currency = report.currency { json.member("currency", currency) }
      for fact in report.facts { json.member(fact.name) { write(fact.value, to: &$0) } }
      for table in report.tables {
        json.lineBreak()
        json.member(table.name) { write(table, to: &$0) }
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
            json.member(column.name) { write(cell, to: &$0) }
          }
        }
      }
    }
  }

  private func write(_ cell: Table.Cell, to json: inout JSONText) {
    switch cell {
    case .text(let text), .word(let text, _): json.value(text)
    case .number(let number): json.value(number)
    case .none: json.null()
    }
  }
}
