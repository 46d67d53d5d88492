// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// The log of a store.
enum EventList {
  static func report(_ events: [Store.Event]) -> Report {
    Report(
      Term("log"),
      tables: [
        Table(
          Term("events"),
          [
            .init(Term("at")),
            .init(Term("event")),
            .init(Term("subject")),
            .init(Term("detail")),
          ],
          rows: events.map { event in
            [
              .text(event.at.description), .term(Term(event.kind)), .text(event.subject.short),
              LoadWords.cell(event.detail),
            ]
          })
      ])
  }
}

extension Term {
  /// The word of what was done.
  init(_ kind: Store.Event.Kind) {
    self = Term(kind.rawValue, "event.\(kind.rawValue)")
  }
}
