// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Reporting

/// What a plan spends, and what is left of its budgets.
struct SpendingTests {
  private func spending(_ change: (inout Scenario) -> Void = { _ in }) throws -> (Spending, Plan) {
    let inventory = try Samples.inventory(Samples.files(of: "an-bien"))
    let plan = try Samples.plan(inventory, change)
    return (Spending(plan), plan)
  }

  @Test func `Moving, repair and penalties apart are the level that adds them up`() throws {
    let (spending, plan) = try spending()
    let level = try #require(plan.head.levels.first { $0.level == .moving })
    #expect(spending.moving + spending.repair + spending.penalty == level.value)
    #expect(spending.table.columns.map(\.term) == [.item, .amount])
  }

  @Test func `A budget stands beside what it binds, with what is left of it`() throws {
    let (spending, plan) = try spending {
      ($0.limits.purchases, $0.limits.moving) = (300_000_000, 70_000_000)
    }
    let rows = spending.table.rows
    let purchases = plan.head.levels.first { $0.level == .purchases }?.value ?? -1
    #expect(
      rows[0].dropFirst() == [
        .number(purchases), .number(300_000_000), .number(300_000_000 - purchases),
      ])
    #expect(rows[1].dropFirst() == [.number(spending.moving), .none, .none])
    let relocation = spending.moving + spending.repair
    #expect(relocation <= 70_000_000)
    #expect(
      rows[3].dropFirst() == [
        .number(relocation), .number(70_000_000), .number(70_000_000 - relocation),
      ])
  }
}
