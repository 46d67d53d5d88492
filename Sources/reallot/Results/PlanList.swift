// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// The plans of a store.
enum PlanList {
  static func report(_ plans: [Store.PlanSummary]) -> Report {
    let table = Table(
      Term("plans"),
      [
        .init(Term("plan")),
        .init(Term("inventory")),
        .init(Term("scenario")),
        .init(Term("revision")),
        .init(Term("status")),
        .init(Term("state", "term.plan_state")),
        .init(Term("unmet"), .count),
        .init(Term("purchases"), .count),
        .init(Term("made_at")),
      ],
      rows: plans.map { plan in
        [
          .text(plan.id), .text(plan.inventoryName), .text(plan.scenarioName),
          .text(plan.revision.short),
          .term(Term(plan.status)),
          .term(Term(plan.state.rawValue, "plan-state.\(plan.state.rawValue)")),
          level("unmet", of: plan), level("purchases", of: plan),
          .text(plan.created.description),
        ]
      })
    return Report(
      Term("plans", "title.plans"), tables: [table])
  }

  private static func level(_ name: String, of plan: Store.PlanSummary) -> Table.Cell {
    Table.Cell(plan.levels.first { $0.name == name }?.value)
  }
}
