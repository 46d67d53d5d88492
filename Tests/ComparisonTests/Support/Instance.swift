// SPDX-License-Identifier: GPL-3.0-or-later

import Comparison
import Documents
import Inventory
import Planning

@testable import benchmark

/// A random inventory with a scenario, and plans of it.
struct Instance {
  let inventory: Inventory
  let scenario: Scenario
  private let tables: CanonicalTables

  init(seed: UInt64) {
    let made = Inventory(RandomInventory(seed: seed).tables)
    inventory = made
    tables = CanonicalTables(made)
    scenario = RandomScenario(seed: seed, inventory: made).scenario
  }

  /// The first that has a plan with more than a few items.
  static var withPlan: Instance? {
    (0..<50).lazy.map { Instance(seed: $0) }.first { instance in
      instance.plan(instance.scenario).map { $0.assignments.count > 3 } ?? false
    }
  }

  /// The plan of a scenario; nil where it has none that keeps every rule.
  func plan(_ scenario: Scenario) -> Plan? {
    let plan = try? Planner(program: "test 1").plan(scenario, on: inventory)
    return plan.flatMap { $0.status == .infeasible ? nil : $0 }
  }

  func compared(_ plan: Plan, name: String = "plan") -> ComparedPlan {
    ComparedPlan(
      name: name, digest: Digest(of: PlanWriter().bytes(of: plan)), plan: plan,
      inventory: inventory, tables: tables)
  }

  func comparison(_ first: Plan, _ second: Plan, rerun: Rerun? = nil) throws -> PlanComparison {
    try PlanComparison([compared(first, name: "a"), compared(second, name: "b")], rerun: rerun)
  }

  /// Runs a scenario on this inventory again.
  var rerun: Rerun {
    Rerun { scenario, plan, _ in
      try? Planner(program: "test 1").plan(scenario, on: plan.inventory)
    }
  }
}
