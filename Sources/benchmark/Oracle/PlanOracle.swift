// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Verification

/// Plans a problem and finds its optimum by other means: what both say must be the same.
enum PlanOracle {
  /// Up to how many ways brute force tries as well.
  private static let ways = 20_000.0

  /// How a problem ended, and what does not agree, in words.
  struct Finding {
    let ending: String
    let faults: [String]
  }

  /// Plans a problem; no faults where all agrees.
  static func check(_ problem: OracleCase) throws -> Finding {
    let supply = NaiveSupply(problem)
    let plan: Plan
    do {
      plan = try Planner(program: "oracle 1").plan(problem.scenario, on: problem.inventory)
    } catch PlanningError.pinMatchesNothing(let number, _) {
      return Finding(
        ending: "idle pin",
        faults: number == supply.idlePin ? [] : ["pin \(number) matches something"])
    }
    return Finding(
      ending: plan.head.status.rawValue, faults: try faults(of: plan, problem, supply))
  }

  private static func faults(
    of plan: Plan, _ problem: OracleCase, _ supply: NaiveSupply
  ) throws -> [String] {
    guard supply.idlePin == nil else { return ["a pin that matches nothing was taken"] }
    let needs = problem.needs()
    var faults = PlanAudit(plan, of: problem, supply, needs).faults
    if plan.head.status == .optimal {
      let verdict = Verifier(inventory: problem.inventory).verify(plan)
      faults += verdict.checks.flatMap { check in check.failures.map { "\(check.name): \($0)" } }
    }
    faults += try baselineFaults(of: plan, problem, supply, needs)
    faults += try budgetFaults(of: plan, problem, supply, needs)
    return faults + (try planFaults(of: plan, problem, supply, needs))
  }

  private static func optimumFaults(
    of plan: Plan, _ values: [Int64]?, _ oracle: String
  ) -> [String] {
    guard let values else {
      return plan.head.status == .infeasible && !plan.head.reasons.isEmpty
        ? [] : ["\(oracle) finds no plan, but the status is \(plan.head.status)"]
    }
    let found = plan.head.levels.map(\.value)
    let isProven =
      plan.head.status == .optimal && plan.solution.certificate != nil
      && plan.head.levels.allSatisfy { $0.bound == $0.value && $0.proof == .certified }
    return found == values && isProven
      ? [] : ["\(oracle) finds \(values), the plan is \(plan.head.status) with \(found)"]
  }

  private static func baselineFaults(
    of plan: Plan, _ problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed]
  ) throws -> [String] {
    let baselines = [(NaiveReach.stay, plan.stayOnly), (.inherit, plan.inherited)]
    return try baselines.compactMap { reach, baseline in
      let values = try NaiveOptimum(problem, supply, needs, reach).values(
        problem.scenario.objective)
      return values == baseline.levels
        ? nil : "baseline \(reach) is \(baseline.levels), not \(String(describing: values))"
    }
  }

  /// Plans again within half of what B2 spends, and looks at the plan and at the baseline within these
  /// budgets.
  private static func budgetFaults(
    of plan: Plan, _ problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed]
  ) throws -> [String] {
    let bought = zip(plan.needs, plan.inherited.solution.purchased)
      .reduce(0) { $0 + $1.0.price * $1.1 }
    let moved = plan.inherited.movingAndRepair
    guard bought > 0 || moved > 0 else { return [] }
    var scenario = problem.scenario
    scenario.limits.purchases = bought > 0 ? bought / 2 : nil
    scenario.limits.moving = moved > 0 ? moved / 2 : nil
    let budgeted = try Planner(program: "oracle 1").plan(scenario, on: problem.inventory)
    guard let found = budgeted.inheritedWithinBudget else {
      return ["no baseline is within budgets"]
    }
    let within = OracleCase(inventory: problem.inventory, scenario: scenario)
    let tried = BruteForce.values(within, supply, needs, ways: ways)
    let verdict = Verifier(inventory: problem.inventory).verify(budgeted)
    let faults =
      try baselineFaults(of: found, within, supply, needs)
      + (tried.map { budgetFaults(of: budgeted, $0) } ?? [])
      + verdict.checks.flatMap { check in check.failures.map { "\(check.name): \($0)" } }
    return faults.map { "within budgets: \($0)" }
  }

  /// Compares B2 within budgets with an integer programme, where that comes to an end.
  private static func baselineFaults(
    of found: Plan.BudgetedBaseline, _ within: OracleCase, _ supply: NaiveSupply,
    _ needs: [NaiveNeed]
  ) throws -> [String] {
    do {
      let optimum = NaiveOptimum(within, supply, needs, .inherit)
      return faults(of: found, try optimum.values(within.scenario.objective))
    } catch is NaiveOptimum.TooLong {
      return []
    }
  }

  /// Compares a plan within budgets, which may be unproven, with the best by brute force.
  private static func budgetFaults(of plan: Plan, _ best: [Int64]?) -> [String] {
    let found = plan.head.levels.map(\.value)
    guard let best else {
      return plan.head.status == .infeasible ? [] : ["no plan keeps them, but \(found) is found"]
    }
    let isRight =
      plan.head.status == .optimal
      ? found == best
      : plan.head.status == .feasible && !found.lexicographicallyPrecedes(best)
        && plan.head.levels[0].bound <= best[0]
    return isRight ? [] : ["\(best) is best, the plan is \(plan.head.status) with \(found)"]
  }

  /// Compares a plan with the optimum by other means.
  private static func planFaults(
    of plan: Plan, _ problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed]
  ) throws -> [String] {
    let values = try NaiveOptimum(problem, supply, needs, .anywhere)
      .values(problem.scenario.objective)
    var faults = optimumFaults(of: plan, values, "the integer programme")
    if let tried = BruteForce.values(problem, supply, needs, ways: ways) {
      faults += optimumFaults(of: plan, tried, "brute force")
    }
    return faults
  }

  /// Nothing is better than the best; what is proven is no more than the best, and the best where it is whole.
  private static func faults(of found: Plan.BudgetedBaseline, _ best: [Int64]?) -> [String] {
    guard let best else { return ["the integer programme finds nothing within the budgets"] }
    let levels = found.baseline.levels
    let isRight =
      found.bounds == levels
      ? levels == best
      : !levels.lexicographicallyPrecedes(best) && found.bounds[0] <= best[0]
    return isRight
      ? [] : ["\(best) is best, not \(levels) above \(found.bounds)"]
  }
}
