// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// Whether a log goes on from what it was.
struct ConsistencyReport {
  let old: Store.Checkpoint
  let new: Store.Checkpoint
  let continues: Bool

  var report: Report {
    let verdict =
      continues
      ? Term("continues", "consistency.continues")
      : Term("does_not_continue", "consistency.does_not_continue")
    return Report(
      Term("consistency"), facts: [.init(Term("verdict"), .term(verdict))],
      tables: [
        Table(
          Term("checkpoints"),
          [
            .init(Term("checkpoint")),
            .init(Term("origin", "column.log_origin")),
            .init(Term("log_size"), .count),
            .init(Term("log_root")),
          ], rows: [row(Term("earlier"), old), row(Term("now"), new)])
      ])
  }

  private func row(_ term: Term, _ checkpoint: Store.Checkpoint) -> [Table.Cell] {
    [
      .term(term), .text(checkpoint.origin), .number(Int64(checkpoint.head.size)),
      .text(checkpoint.head.root.description),
    ]
  }
}
