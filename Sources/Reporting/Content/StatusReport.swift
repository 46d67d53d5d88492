// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// How far the hand-over of a plan's lines is: by unit, by day and by line.
public struct StatusReport: Sendable {
  private let content: PlanContent
  private let lines: [PlanLine]
  private let counts: [String: Receipts.Counts]

  /// The status of a plan.
  public init(_ content: PlanContent) {
    self.content = content
    lines = content.plan.lines(content.digest)
    counts = content.receipts.counts(of: lines)
  }

  /// The content for every format; CSV holds the lines.
  public var report: Report {
    Report(
      Term("status", "title.status"), content,
      notes: [Message("note.status")] + content.beside.map(\.note),
      tables: [unitsTable, kindsTable, daysTable, linesTable], hasDetails: true)
  }

  private func sum(_ lines: [PlanLine]) -> Receipts.Counts {
    lines.reduce(into: Receipts.Counts()) { $0.add(counts[$1.id] ?? Receipts.Counts()) }
  }

  private static let countColumns = [
    Table.Column(Term("planned", "list.planned"), .count),
    Table.Column(Term("received", "list.received"), .count),
    Table.Column(Term("accepted", "list.accepted"), .count),
    Table.Column(Term("refused", "list.refused"), .count),
    Table.Column(Term("lost", "list.lost"), .count), Table.Column(Term("open"), .count),
  ]

  private static func cells(_ counts: Receipts.Counts) -> [Table.Cell] {
    [
      counts.planned, counts.received, counts.accepted, counts.refused, counts.lost, counts.open,
    ].map { .number($0) }
  }

  private static let progressColumns = [
    Table.Column(Term("share_received"), .permille), Table.Column(Term("progress")),
  ]

  /// The share that has come, as a number and as a bar.
  private static func progress(_ counts: Receipts.Counts) -> [Table.Cell] {
    let share =
      counts.planned == 0 ? 0 : counts.come * 1_000 / counts.planned
    let full = Int(share / 100)
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 10 - full)
    return [.number(share), .text(bar)]
  }

  /// By the unit that receives.
  private var unitsTable: Table {
    let units = Dictionary(grouping: lines, by: \.toUnit).sorted { $0.key < $1.key }
    let all = sum(lines)
    return Table(
      .byUnit,
      [Table.Column(.unit), Table.Column(.unitName)] + Self.countColumns + Self.progressColumns,
      rows: units.map { unit, lines in
        let counts = sum(lines)
        return [.text(unit), content.directory.unitName(unit)] + Self.cells(counts)
          + Self.progress(counts)
      }, totals: [.term(.total), .none] + Self.cells(all) + Self.progress(all))
  }

  /// By how items come to serve their needs: what is lost of transfers lowers the claim, the rest does not.
  private var kindsTable: Table {
    let parts = lines.map { (counts[$0.id] ?? Receipts.Counts()).parts(of: $0) }
    let sums = parts.reduce(into: (Receipts.Counts(), Receipts.Counts())) { sums, part in
      sums.0.add(part.inherited)
      sums.1.add(part.transferred)
    }
    return Table(
      Term("by_kind"), [Table.Column(.kind)] + Self.countColumns,
      rows: [(Plan.Kind.inherit, sums.0), (.transfer, sums.1)].map { kind, counts in
        [.term(Term(kind))] + Self.cells(counts)
      })
  }

  /// What is told, load by load; of what came under the plan before and of which nothing was told since, as it was
  /// told then.
  private var told: [Receipt] {
    let (plan, digest) = (content.plan, content.digest)
    let before = Dictionary(
      zip(plan.carried(digest).receipts, plan.carriedParts(digest)).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
    return content.receipts.receipts.values.flatMap { before[$0] ?? [$0] }
  }

  /// By the day of the hand-over that was written last for a line or load.
  private var daysTable: Table {
    let days = Dictionary(grouping: told) { $0.date?.description ?? "" }
    return Table(
      Term("by_day"),
      [Table.Column(Term("date", "list.date"), .date)] + Self.countColumns.dropFirst().dropLast(),
      rows: days.sorted { $0.key < $1.key }.map { day, receipts in
        let counts = receipts.reduce(into: Receipts.Counts()) { $0.add($1.counts) }
        return [day.isEmpty ? .none : .text(day)] + Self.cells(counts).dropFirst().dropLast()
      })
  }

  private var linesTable: Table {
    Table(
      .lines,
      [
        Table.Column(Term("line", "list.line")), Table.Column(.fromUnit), Table.Column(.fromOffice),
        Table.Column(.toUnit), Table.Column(.toOffice), Table.Column(.assetClass),
        Table.Column(.name), Table.Column(.kind),
      ] + Self.countColumns,
      rows: lines.map { line in
        let asset = content.inventory.assets[line.row]
        return [
          .text(line.id), .text(line.fromUnit), .text(line.fromOffice), .text(line.toUnit),
          .text(line.toOffice), .text(content.inventory.classes[asset.assetClass].id),
          .text(asset.name), .term(Term(line.kind)),
        ] + Self.cells(counts[line.id] ?? Receipts.Counts())
      })
  }
}
