// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Sensitivity

/// A random small problem with its optimal plan, and the plan's problem worked out again.
struct DeskCase {
  let planned: PlannedProblem
  let components: [Component]
  /// Where each lot and each need of the plan lies: its component, and its index there.
  let lots: [Int: (component: Int, index: Int)]
  let needs: [Int: (component: Int, index: Int)]

  /// Nil where no plan keeps every rule, or a pin matches nothing.
  init?(seed: UInt64) throws { try self.init(OracleCase(seed: seed)) }

  /// The same problem with budgets of just what the plan spends.
  func withTightBudgets() throws -> DeskCase? {
    var scenario = plan.head.scenario
    scenario.limits.purchases = zip(plan.needs, plan.solution.purchased)
      .reduce(0) { $0 + $1.0.price * $1.1 }
    scenario.limits.moving = plan.assignments.reduce(0) {
      $0 + $1.items.count * ($1.cost.moving + $1.cost.repair)
    }
    return try DeskCase(OracleCase(inventory: planned.inventory, scenario: scenario))
  }

  private init?(_ problem: OracleCase) throws {
    do {
      let plan = try Planner(program: "oracle 1").plan(problem.scenario, on: problem.inventory)
      guard plan.head.status == .optimal else { return nil }
      planned = try PlannedProblem(plan, on: problem.inventory)
    } catch is PlanningError {
      return nil
    }
    components = planned.problem.builder.components(.anywhere)
    lots = Self.places(components.map(\.lots))
    needs = Self.places(components.map(\.needs))
  }

  private static func places(_ parts: [[Int]]) -> [Int: (component: Int, index: Int)] {
    var places: [Int: (component: Int, index: Int)] = [:]
    for (component, part) in parts.enumerated() {
      for (index, whole) in part.enumerated() { places[whole] = (component, index) }
    }
    return places
  }

  var plan: Plan { planned.plan }

  /// What changes from a market's optimum where something is otherwise; nil where there is no plan then.
  func changes(
    _ component: Int, _ change: (inout PlainOptimum) -> Void
  ) throws -> [Int64]? {
    var optimum = PlainOptimum(
      market: components[component].market, levels: planned.problem.scenario.weights(.anywhere),
      limits: plan.head.scenario.limits)
    guard let before = try optimum.values() else { return nil }
    change(&optimum)
    return try optimum.values().map { zip($0, before).map { $0 - $1 } }
  }
}
