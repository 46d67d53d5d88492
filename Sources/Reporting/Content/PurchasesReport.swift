// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What has to be bought or stays unmet, and why.
public struct PurchasesReport: Sendable {
  private let content: PlanContent
  private let supply: ClassSupply

  /// The purchases of a plan.
  public init(_ content: PlanContent) {
    self.content = content
    supply = ClassSupply(content)
  }

  /// The content for every format; CSV holds the lines.
  public var report: Report {
    Report(
      .purchases, content, notes: [.pricesAreReference], tables: [lines])
  }

  private var lines: Table {
    let indices = content.plan.needs.indices.filter {
      content.plan.solution.purchased[$0] + content.plan.solution.unmet[$0] > 0
    }
    return Table(
      .lines,
      [
        Table.Column(.unit), Table.Column(.unitName), Table.Column(.office),
        Table.Column(.assetClass), Table.Column(.className), Table.Column(.need),
        Table.Column(.needed, .count), Table.Column(.purchased, .count),
        Table.Column(.unmet, .count), Table.Column(.price, .money),
        Table.Column(.amount, .money), Table.Column(.reason), Table.Column(.registered, .count),
        Table.Column(.usable, .count), Table.Column(.left, .count),
      ],
      rows: indices.map(row), totals: totals)
  }

  private func row(_ index: Int) -> [Table.Cell] {
    let (need, solution) = (content.plan.needs[index], content.plan.solution)
    let counts = supply.counts(for: need.assetClass)
    return [
      .text(need.unit), content.directory.unitName(need.unit), .text(need.office),
      .text(need.assetClass), content.directory.className(need.assetClass), .text(need.id),
      .number(need.quantity), .number(solution.purchased[index]),
      .number(solution.unmet[index]), .number(need.price),
      .number(solution.purchased[index] * need.price), .term(counts.reason),
      .number(counts.registered), .number(counts.usable), .number(counts.left),
    ]
  }

  private var totals: [Table.Cell] {
    let solution = content.plan.solution
    let amount = zip(solution.purchased, content.plan.needs).reduce(0) { $0 + $1.0 * $1.1.price }
    return [.term(.total)] + Array(repeating: .none, count: 6)
      + [
        .number(solution.purchased.reduce(0, +)), .number(solution.unmet.reduce(0, +)), .none,
        .number(amount),
      ] + Array(repeating: .none, count: 4)
  }
}
