// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// The log of a store with the numbers of its lines, for auditors.
enum AuditList {
  static func report(_ events: [Store.Event]) -> Report {
    Report(
      Term("log"),
      tables: [
        Table(
          Term("events"),
          [
            .init(Term("line"), .count),
            .init(Term("at")),
            .init(Term("who")),
            .init(Term("event")),
            .init(Term("subject")),
            .init(Term("detail")),
            .init(Term("output", "column.output_digest")),
          ], rows: events.enumerated().map { row($0.offset + 1, $0.element) })
      ])
  }

  private static func row(_ line: Int, _ event: Store.Event) -> [Table.Cell] {
    [
      .number(Int64(line)), .text(event.at.description), .text(event.who),
      .term(Term(event.kind)), .text(event.subject.description), LoadWords.cell(event.detail),
      Table.Cell(event.output?.description),
    ]
  }
}
