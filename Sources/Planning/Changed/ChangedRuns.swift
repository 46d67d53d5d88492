// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory

/// Runs of a problem within its budgets with one thing otherwise in one of its markets.
package struct ChangedRuns: Sendable {
  /// What a run reached.
  package struct Reached: Sendable {
    /// How good it is.
    package let status: Plan.Status
    /// What is reached at each level, in the order of the objective; nothing where no plan is feasible.
    package let levels: [Plan.LevelResult<Scenario.Level>]
    /// The budgets that the optimum without budgets breaks.
    package let binding: [Plan.Certificate.Multiplier.Row]
    /// How many of each need are bought, what is added last; nothing where no plan is feasible.
    package let purchased: [Int64]
  }

  private let problem: Problem
  private let markets: Markets
  private let planner: Planner
  /// The optimum of each market without budgets.
  private let freely: [TransportSolution]

  /// Runs of a problem that goes on from no other plan.
  ///
  /// - Parameter planner: what is asked whether to stop.
  package init(_ problem: Problem, by planner: Planner) throws {
    (self.problem, self.planner) = (problem, planner)
    let markets = Markets(problem, .anywhere)
    let (levels, limits) = (
      problem.scenario.weights(.anywhere), planner.limits(of: problem.scenario)
    )
    self.markets = markets
    freely = try Threads.perform(
      markets.components, threads: Threads.count(problem.scenario)
    ) {
      try TransportSolver.solve($0.market, levels: levels, allowsUnmet: false, limits: limits)
    }
  }

  /// What the plan reaches with a change in a market, within the scenario's time limit.
  ///
  /// - Throws: `PlanningError.stoppedTooEarly`, where the search was stopped before items that must go
  ///   had needs.
  package func reached(_ change: MarketChange, in market: Int) throws -> Reached {
    let limits = planner.limits(of: problem.scenario)
    let changed = markets.with(change, in: market)
    var solutions = freely
    solutions[market] = try TransportSolver.solve(
      changed.components[market].market, levels: problem.scenario.weights(.anywhere),
      allowsUnmet: false, limits: limits)
    let outcome = Outcome(
      Array(zip(changed.components, solutions)).map { (component: $0, solution: $1) },
      lots: changed.lots, needs: changed.needs, levels: problem.scenario.objective.count, .anywhere)
    guard outcome.stranded.isEmpty else {
      if outcome.isStopped { throw PlanningError.stoppedTooEarly }
      return Reached(status: .infeasible, levels: [], binding: [], purchased: [])
    }
    let totals = zip(solutions, changed.components).map { ComponentColumn($0, of: $1.market) }
      .totals
    let binding = binding(totals)
    guard !binding.isEmpty else { return unbound(totals, outcome.purchased, changed, solutions) }
    var search = BudgetedSearch(
      problem, changed, Budgets(problem.scenario.limits), beyond: outcome, .anywhere, limits)
    let decision = try search.decision()
    let isFeasible = decision.status != .infeasible
    return Reached(
      status: decision.status, levels: isFeasible ? decision.levels : [], binding: binding,
      purchased: isFeasible ? decision.outcome.purchased : [])
  }

  private func binding(_ totals: Totals) -> [Plan.Certificate.Multiplier.Row] {
    let limits = problem.scenario.limits
    let spent: [(Plan.Certificate.Multiplier.Row, Money?, Money)] = [
      (.purchaseBudget, limits.purchases, totals.purchases),
      (.movingBudget, limits.moving, totals.relocation),
    ]
    return spent.filter { $0.2 > $0.1 ?? .max }.map(\.0)
  }

  /// What the optimum without budgets reaches, which keeps them.
  private func unbound(
    _ totals: Totals, _ purchased: [Int64], _ changed: Markets, _ solutions: [TransportSolution]
  ) -> Reached {
    let weights = problem.scenario.weights(.anywhere)
    let levels = zip(problem.scenario.objective, weights).enumerated().map { index, level in
      let proven = zip(changed.components, solutions).reduce(Int128(0)) { sum, part in
        part.1.duals.indices.contains(index)
          ? sum + part.1.duals[index].value(of: part.0.market) : sum
      }
      return Plan.LevelResult(
        level: level.0, value: totals.value(level.1), bound: Int64(clamping: max(0, proven)),
        proof: .certified)
    }
    let isOptimal = levels.allSatisfy { $0.value == $0.bound }
    return Reached(
      status: isOptimal ? .optimal : .stopped, levels: levels, binding: [], purchased: purchased)
  }
}
