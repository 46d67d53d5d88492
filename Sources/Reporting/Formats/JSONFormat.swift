// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Reports as JSON for scripts: facts as members, tables as arrays of objects, whole numbers,
/// yes and no as truth values.
public struct JSONFormat: Sendable {
  /// A format.
  public init() {}

  /// The whole report, or its record.
  public func bytes(of report: Report) -> [UInt8] {
    var json = JSONText()
    if let record = report.record {
      write(record, to: &json)
    } else {
      write(report, to: &json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ report: Report, to json: inout JSONText) {
    json.object { json in
      json.member("report", report.term.name)
      if let currency = report.currency { json.member("currency", currency) }
      for fact in report.facts { json.member(fact.term.name) { write(fact.value, to: &$0) } }
      for table in report.tables {
        json.lineBreak()
        json.member(table.term.name) { write(table, to: &$0) }
      }
    }
  }

  private func write(_ record: Record, to json: inout JSONText) {
    json.object { json in
      for member in record.members {
        json.member(member.name) { json in
          switch member.value {
          case .cell(let cell): write(cell, to: &json)
          case .cells(let cells): json.array { for cell in cells { write(cell, to: &$0) } }
          case .record(let record): write(record, to: &json)
          case .records(let records): write(records, to: &json)
          }
        }
      }
    }
  }

  private func write(_ records: [Record], to json: inout JSONText) {
    json.array { json in
      for record in records {
        json.lineBreak()
        write(record, to: &json)
      }
    }
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
    case .truth(let value, _): json.value(value)
    case .term(let term): json.value(term.name)
    case .number(let number), .measured(let number, _): json.value(number)
    case .none: json.null()
    }
  }
}
