// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Items that serve no need: left over, reserved or not usable, down to rows and tags.
public struct SurplusReport: Sendable {
  private let content: PlanContent

  /// The items of a plan that serve no need.
  public init(_ content: PlanContent) { self.content = content }

  /// The content for every format; CSV holds the lines.
  public var report: Report {
    Report(
      .surplus, content, notes: [],
      tables: [classes, lines])
  }

  private var remainders: [Plan.Remainder] {
    content.plan.surplus + content.plan.reserved + content.plan.unusable
  }

  /// Reports of plans of format 1 stay as they were.
  private var tellsSources: Bool { content.plan.format != .one }

  private var lines: Table {
    Table(
      .lines,
      [
        Table.Column(.unit), Table.Column(.office), Table.Column(.assetClass),
        Table.Column(.name), Table.Column(.tag), Table.Column(.row, .count),
        Table.Column(.quantity, .count), Table.Column(.condition), Table.Column(.inUseSince, .date),
        Table.Column(.age, .count), Table.Column(.reason),
      ] + (tellsSources ? PlanContent.Source.columns : []),
      rows: remainders.sorted { $0.items.row < $1.items.row }.map(row))
  }

  private func row(_ remainder: Plan.Remainder) -> [Table.Cell] {
    let inventory = content.inventory
    let asset = inventory.assets[remainder.items.row]
    let age = asset.inUseSince.map { content.plan.head.date.wholeYears(since: $0) }
    return [
      .text(inventory.units[asset.holder].id), .text(inventory.offices[asset.office].id),
      .text(inventory.classes[asset.assetClass].id), .text(asset.name), Table.Cell(asset.tag),
      .number(remainder.items.row.spreadsheetRow), .number(remainder.items.count),
      .term(Term(asset.condition)), Table.Cell(asset.inUseSince?.description),
      Table.Cell(age.map { Int64($0) }), .term(Term(remainder.reason)),
    ] + (tellsSources ? PlanContent.Source.cells(content.source(of: remainder.items.row)) : [])
  }

  private var classes: Table {
    let isReplan = content.plan.replan != nil
    let reasons = Plan.Remainder.Reason.allCases.filter { isReplan || $0 != .lost }
    var counts: [String: [Plan.Remainder.Reason: Int64]] = [:]
    for remainder in remainders {
      let asset = content.inventory.assets[remainder.items.row]
      let id = content.inventory.classes[asset.assetClass].id
      counts[id, default: [:]][remainder.reason, default: 0] += remainder.items.count
    }
    let ids = counts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Table(
      .byClass,
      [Table.Column(.assetClass), Table.Column(.className)]
        + reasons.map { Table.Column(Term($0), .count) },
      rows: ids.map { id in
        [.text(id), content.directory.className(id)]
          + reasons.map { .number(counts[id]?[$0] ?? 0) }
      },
      totals: [.term(.total), .none]
        + reasons.map { reason in .number(counts.values.reduce(0) { $0 + ($1[reason] ?? 0) }) })
  }
}
