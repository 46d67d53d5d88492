// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What has to be bought or stays unmet, and why.
public struct PurchasesReport: Sendable {
  private let content: PlanContent
  private let lines: [PurchaseLine]

  /// The purchases of a plan.
  public init(_ content: PlanContent) {
    self.content = content
    lines = PurchaseLine.all(content)
  }

  /// The content for every format: people read the reasons and the lines, CSV holds the counts that
  /// the reasons rest on.
  public var report: Report {
    Report(
      .purchases, content,
      notes: [Message("note.prices_are_reference"), Message("note.counts_of_reasons")],
      tables: [reasons, reading, counts], hasDetails: true)
  }

  private var reasons: Table {
    var table = Table(
      .byReason,
      [
        Table.Column(.reason), Table.Column(.needs, .count), Table.Column(.purchased, .count),
        Table.Column(.unmet, .count), Table.Column(.amount, .money),
      ])
    for reason in Plan.Shortfall.Reason.allCases {
      let lines = lines.filter { $0.reason == reason }
      guard !lines.isEmpty else { continue }
      table.append([
        .term(Term(reason)), .number(Int64(lines.count)),
        .number(lines.reduce(0) { $0 + $1.purchased }), .number(lines.reduce(0) { $0 + $1.unmet }),
        .number(lines.reduce(0) { $0 + $1.amount }),
      ])
    }
    table.addTotals()
    return table
  }

  private var reading: Table {
    Table(
      .lines,
      [
        Table.Column(.unitName), Table.Column(.office), Table.Column(.className),
        Table.Column(.needed, .count), Table.Column(.purchased, .count),
        Table.Column(.unmet, .count), Table.Column(.price, .money),
        Table.Column(.amount, .money), Table.Column(.reason),
      ],
      rows: lines.map { line in
        [
          content.directory.unitName(line.need.unit), .text(line.need.office),
          content.directory.className(line.need.assetClass), .number(line.need.quantity),
          .number(line.purchased), .number(line.unmet), .number(line.need.price),
          .number(line.amount), .term(line.sentence(content)),
        ]
      }, totals: [.term(.total), .none, .none] + sums)
  }

  private var sums: [Table.Cell] {
    [
      .number(lines.reduce(0) { $0 + $1.need.quantity }),
      .number(lines.reduce(0) { $0 + $1.purchased }), .number(lines.reduce(0) { $0 + $1.unmet }),
      .none, .number(lines.reduce(0) { $0 + $1.amount }), .none,
    ]
  }

  private var counts: Table {
    Table(.counts, PurchaseLine.columns, rows: lines.map(\.cells))
  }
}
