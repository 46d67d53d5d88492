// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// The revisions of a store.
enum RevisionList {
  static func report(_ revisions: [Store.RevisionSummary]) -> Report {
    let table = Table(
      Term("revisions"),
      [
        .init(Term("revision", "column.revision")),
        .init(Term("name", "column.name")),
        .init(Term("current")),
        .init(Term("as_of")),
        .init(Term("rows"), .count),
        .init(Term("loaded_at")),
        .init(Term("source")),
      ],
      rows: revisions.map { revision in
        [
          .text(revision.digest.short), .text(revision.name),
          .truth(revision.isCurrent, revision.isCurrent ? current : superseded),
          .text(revision.asOf.description),
          .number(Int64(revision.rows)), .text(revision.lastLoaded.description),
          LoadWords.cell(revision.source),
        ]
      })
    return Report(
      Term("revisions", "title.revisions"),
      tables: [table])
  }

  private static let current = Term("yes", "value.yes")
  private static let superseded = Term("no", "value.no")
}
