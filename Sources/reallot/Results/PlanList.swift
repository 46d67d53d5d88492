// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Store

/// The plans of a store.
enum PlanList {
  static func report(_ plans: [Store.PlanSummary]) -> Report {
    var table = Table(
      "plans", Phrase("Plans", "Các phương án", "계획"),
      [
        .init("plan", Phrase("Plan", "Phương án", "계획")), .init("scenario", .scenario),
        .init("revision", .revision), .init("status", .status),
        .init("unmet", .unmet, .count),
        .init("purchases", Phrase("purchases", "mua sắm mới", "신규 구매"), .count),
        .init("created", Phrase("Made at (UTC)", "Lập lúc (UTC)", "작성 시각(UTC)")),
      ])
    for plan in plans {
      table.append([
        .text(plan.id), .text(plan.scenarioName), .text(plan.revision.short),
        .word(plan.status.rawValue, Phrase(verbatim: plan.status.rawValue)),
        level("unmet", of: plan), level("purchases", of: plan), .text(plan.created.description),
      ])
    }
    return Report("plans", Phrase("Plans of the store", "Phương án trong kho", "저장된 계획"), tables: [table])
  }

  private static func level(_ name: String, of plan: Store.PlanSummary) -> Table.Cell {
    Table.Cell(plan.levels.first { $0.name == name }?.value)
  }
}
