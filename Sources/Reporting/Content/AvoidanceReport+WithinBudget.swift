// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension AvoidanceReport {
  /// What the plan does more than B2 within the same budgets; nil where B2 keeps them.
  ///
  /// Where nothing proves that B2 within the budgets is best, what it buys is replaced by what is proven at
  /// least, and nothing is said of the needs that it leaves unmet.
  var withinBudgetTable: Table? {
    guard let budgeted = content.plan.inheritedWithinBudget else { return nil }
    let purchases = leastPurchases(budgeted)
    let isMetProven = budgeted.bounds.first == budgeted.baseline.levels.first
    let (plan, baseline) = (content.plan.solution, budgeted.baseline.solution)
    let met: [Int128] = [
      zip(baseline.unmet, plan.unmet).reduce(0) { $0 + Int128($1.0) - Int128($1.1) },
      Int128(Self.value(baseline.unmet, content.plan) - claimed.planUnmet),
    ]
    return Table(
      .withinBudget,
      [
        Table.Column(.baselinePurchases, .money), Table.Column(.planPurchases, .money),
        Table.Column(.avoided, .money), Table.Column(.moreMet, .count),
        Table.Column(.moreMetAtPrice, .money),
      ],
      rows: [
        [
          .number(purchases), .number(claimed.planPurchases),
          .number(purchases - claimed.planPurchases),
        ] + met.map { isMetProven ? .number(Int64(clamping: $0)) : .term(.unproven) }
      ])
  }

  /// What the baseline buys; where it is not proven best, what its certificate proves at least.
  private func leastPurchases(_ budgeted: Plan.BudgetedBaseline) -> Money {
    let baseline = budgeted.baseline
    guard budgeted.bounds != baseline.levels else {
      return Self.value(baseline.solution.purchased, content.plan)
    }
    return baseline.leastPurchases(by: budgeted.bounds, in: content.plan) ?? 0
  }
}
