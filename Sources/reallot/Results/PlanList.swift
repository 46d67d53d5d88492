// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// The plans of a store.
enum PlanList {
  static func report(_ plans: [Store.PlanSummary]) -> Report {
    let table = Table(
      Term("plans", "Plans", "Các kế hoạch", "계획"),
      [
        .init(Term("plan", "Plan", "Kế hoạch", "계획")),
        .init(Term("scenario", "Scenario", "Kịch bản", "시나리오")),
        .init(Term("revision", "Inventory revision", "Phiên bản dữ liệu", "대장 개정본")),
        .init(Term("status", "Status", "Trạng thái", "결과 상태")),
        .init(Term("unmet", "Unmet", "Chưa đáp ứng", "미충족"), .count),
        .init(Term("purchases", "Purchases", "Mua sắm", "구매"), .count),
        .init(Term("made_at", "Made at (UTC)", "Lập lúc (UTC)", "작성 시각(UTC)")),
      ],
      rows: plans.map { plan in
        [
          .text(plan.id), .text(plan.scenarioName), .text(plan.revision.short),
          .term(Term(plan.status)), level("unmet", of: plan), level("purchases", of: plan),
          .text(plan.created.description),
        ]
      })
    return Report(
      Term("plans", "Plans of the store", "Kế hoạch trong kho", "저장된 계획"), tables: [table])
  }

  private static func level(_ name: String, of plan: Store.PlanSummary) -> Table.Cell {
    Table.Cell(plan.levels.first { $0.name == name }?.value)
  }
}
