// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning
internal import Reporting
internal import Words

/// What is known of a plan's lines and a newer register contradicts.
struct DriftReport {
  private let drifts: [Drift]
  private let revision: Digest
  private let day: PartialDate

  /// - Parameter day: that of the register.
  init(_ drifts: [Drift], revision: Digest, day: PartialDate) {
    (self.drifts, self.revision, self.day) = (drifts, revision, day)
  }

  /// Goes on where nothing is contradicted or the register has the last word, and tells how many items that
  /// is about; lists them and ends the command where not.
  func settle(isAccepted: Bool, _ output: OutputOptions) throws {
    guard !drifts.isEmpty else { return }
    let items = drifts.reduce(0) { $0 + $1.count }
    let places: KeyValuePairs<String, any Sayable> = [
      "items": items, "revision": revision.short, "day": day,
    ]
    if isAccepted {
      return StandardError.write(
        Message("told.drift-accepted", places), in: output.words.language)
    }
    try output.print(report)
    StandardError.write(Message("told.drift", places), in: output.words.language)
    throw Failure.findings
  }

  private var report: Report {
    Report(
      Term("drift"),
      tables: [
        Table(
          Term("drift"),
          [
            .init(Term("line", "list.line")), .init(Term("class")),
            .init(Term("asset", "list.asset")), .init(Term("name", "list.name")),
            .init(Term("from_office")), .init(Term("to_unit")), .init(Term("to_office")),
            .init(Term("event", "term.known_event")),
            .init(Term("date", "list.date")), .init(Term("quantity"), .count),
            .init(Term("office_in_register")),
          ], rows: drifts.map(cells))
      ])
  }

  private func cells(_ drift: Drift) -> [Table.Cell] {
    [
      .text(drift.line.id), .text(drift.assetClass), Table.Cell(drift.asset.tag),
      .text(drift.asset.name), .text(drift.line.fromOffice), .text(drift.line.toUnit),
      .text(drift.line.toOffice), .term(Term(drift.event.rawValue, "list.\(drift.event.rawValue)")),
      Table.Cell(drift.date?.description), .number(drift.count), Table.Cell(drift.office),
    ]
  }
}
