// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What a plan spends, in minor units of its currency, beside the budgets of its scenario.
struct Spending {
  /// What is bought, at the prices of the needs.
  let purchases: Money
  let moving: Money
  /// Repairs, in place too.
  let repair: Money
  /// Penalties of substitutes, which count in the objective and are paid by nobody.
  let penalty: Money
  private let limits: Scenario.Limits

  init(_ plan: Plan) {
    func sum(_ part: (Plan.Cost) -> Money) -> Money {
      plan.assignments.reduce(0) { $0 + part($1.cost) * $1.items.count }
    }
    purchases = AvoidanceReport.value(plan.solution.purchased, plan)
    (moving, repair, penalty) = (sum(\.moving), sum(\.repair), sum(\.penalty))
    limits = plan.head.scenario.limits
  }

  /// Amounts, and where there are budgets, their limits and what is left of them.
  var table: Table {
    let lines: [(item: Term, amount: Money, limit: Money?)] = [
      (.purchases, purchases, limits.purchases), (.moving, moving, nil), (.repair, repair, nil),
      (.movingAndRepair, moving + repair, limits.moving), (.penalty, penalty, nil),
    ]
    let amounts = [Table.Column(.item), Table.Column(.amount, .money)]
    guard lines.contains(where: { $0.limit != nil }) else {
      return Table(.spending, amounts, rows: lines.map { [.term($0.item), .number($0.amount)] })
    }
    return Table(
      .spending,
      amounts + [Table.Column(.limit, .money), Table.Column(.budgetLeft, .money)],
      rows: lines.map { line in
        [
          .term(line.item), .number(line.amount), line.limit.map { .number($0) } ?? .none,
          line.limit.map { .number($0 - line.amount) } ?? .none,
        ]
      })
  }

  /// For scripts; a budget that the scenario does not have is left out.
  var record: Record {
    Record(
      [
        ("purchases", purchases), ("moving", moving), ("repair", repair), ("penalty", penalty),
      ]
        + [("purchase_budget", limits.purchases), ("moving_budget", limits.moving)]
        .compactMap { name, limit in limit.map { (name, $0) } })
  }
}
