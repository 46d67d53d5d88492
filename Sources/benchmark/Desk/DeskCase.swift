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

  /// The most pairs of lots and needs of a problem of which budgets bind all markets together, which plain
  /// integer programmes decide in no time.
  private static let mostPairs = 80

  /// The same problem with budgets of so many per cent of what the plan spends, and little time; nil where it
  /// is too large.
  func within(purchases: Int, moving: Int) throws -> DeskCase? {
    let pairs = components.reduce(0) { $0 + $1.lots.count * $1.needs.count }
    guard pairs <= Self.mostPairs else { return nil }
    var scenario = plan.head.scenario
    let bought = zip(plan.needs, plan.solution.purchased).reduce(0) { $0 + $1.0.price * $1.1 }
    let moved = plan.assignments.reduce(0) {
      $0 + $1.items.count * ($1.cost.moving + $1.cost.repair)
    }
    scenario.solver.timeLimitSeconds = 2
    scenario.limits.purchases = bought * Int64(purchases) / 100
    scenario.limits.moving = moved * Int64(moving) / 100
    return try DeskCase(OracleCase(inventory: planned.inventory, scenario: scenario))
  }

  private init?(_ problem: OracleCase) throws {
    do {
      let plan = try Planner(program: "oracle 1").plan(problem.scenario, on: problem.inventory)
      guard [.optimal, .feasible].contains(plan.head.status) else { return nil }
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

  /// The optimum of a market, with those that budgets bind together with it.
  func optimum(_ component: Int) -> PlainOptimum {
    var optimum = PlainOptimum(
      market: components[component].market, levels: planned.problem.scenario.weights(.anywhere),
      limits: plan.head.scenario.limits)
    if plan.head.scenario.limits != Scenario.Limits() {
      optimum.others = components.indices.filter { $0 != component }.map { components[$0].market }
    }
    return optimum
  }

  /// What changes from a market's optimum where something is otherwise; nil where there is no plan then.
  func changes(
    _ component: Int, _ change: (inout PlainOptimum) -> Void
  ) throws -> [Int64]? {
    var optimum = optimum(component)
    guard let before = try optimum.values() else { return nil }
    change(&optimum)
    return try optimum.values().map { zip($0, before).map { $0 - $1 } }
  }
}
