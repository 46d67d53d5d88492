// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Who takes what from where to where.
public struct MovesReport: Sendable {
  private let content: PlanContent
  private let lines: [MoveLine]
  private let repairs: [MoveLine]

  /// The moves of a plan: all items that change their office or go to another unit's need; beside them
  /// those that are repaired where they stay.
  public init(_ content: PlanContent) {
    self.content = content
    let all = MoveLine.all(content).sorted { Way($0) < Way($1) }
    lines = all.filter { $0.assignment.kind != .stay }
    repairs = all.filter { $0.assignment.kind == .stay && $0.assignment.isRepaired }
  }

  /// The content for every format; CSV holds the item lines.
  public var report: Report {
    Report(
      .moves, content, notes: [],
      tables: [ways] + (ReplanContent(content.plan)?.tables ?? [])
        + (repairs.isEmpty ? [] : [repairsInPlace]) + [
          Table(.lines, MoveLine.columns, rows: (lines + repairs).map(\.cells))
        ])
  }

  private var ways: Table {
    var groups: [(way: Way, lines: [MoveLine])] = []
    for line in lines {
      if groups.last?.way == Way(line) {
        groups[groups.count - 1].lines.append(line)
      } else {
        groups.append((Way(line), [line]))
      }
    }
    return Table(
      .ways, columns, rows: groups.map { row($0.way, $0.lines) },
      totals: [.term(.total), .none, .none, .none] + sums(lines) + [.none])
  }

  private var repairsInPlace: Table {
    var table = Table(
      .repairsInPlace,
      [
        Table.Column(.office), Table.Column(.officeName), Table.Column(.assetClass),
        Table.Column(.name), Table.Column(.tag), Table.Column(.quantity, .count),
        Table.Column(.repairPerLine, .money),
      ],
      rows: repairs.map { line in
        let office = line.assignment.toOffice
        return [
          .text(office), content.directory.officeName(office), .text(line.assetClass.id),
          .text(line.asset.name), Table.Cell(line.asset.tag),
          .number(line.assignment.items.count), .number(line.repair),
        ]
      })
    table.addTotals()
    return table
  }

  private var columns: [Table.Column] {
    [
      Table.Column(.fromOffice), Table.Column(.fromOfficeName),
      Table.Column(.toOffice), Table.Column(.toOfficeName),
      Table.Column(.quantity, .count), Table.Column(.moving, .money),
      Table.Column(.repair, .money), Table.Column(.distance, .metres),
    ]
  }

  private func row(_ way: Way, _ lines: [MoveLine]) -> [Table.Cell] {
    [
      .text(way.from), content.directory.officeName(way.from), .text(way.to),
      content.directory.officeName(way.to),
    ] + sums(lines) + [.number(lines.map(\.assignment.metres).max() ?? 0)]
  }

  private func sums(_ lines: [MoveLine]) -> [Table.Cell] {
    [
      .number(lines.reduce(0) { $0 + $1.assignment.items.count }),
      .number(lines.reduce(0) { $0 + $1.moving }), .number(lines.reduce(0) { $0 + $1.repair }),
    ]
  }
}

/// The way from an office to another.
private struct Way: Comparable {
  let from: String
  let to: String

  init(_ line: MoveLine) {
    (from, to) = (line.assignment.fromOffice, line.assignment.toOffice)
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.from, left.to) < (right.from, right.to)
  }
}
