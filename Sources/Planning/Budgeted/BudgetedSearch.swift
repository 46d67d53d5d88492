// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Plans within budgets, which bind all components together and cost the model its integrality.
///
/// Level by level, Dantzig and Wolfe's decomposition gives whole-number multipliers of the rows that
/// bind: with these priced instead of kept, every component is a transportation problem again, whose
/// integer duals prove a bound. The bound is as good as the linear relaxation's, since components are
/// integral. Plans come from exchanges between the components' solutions.
struct BudgetedSearch {
  private let problem: Problem
  private let budgets: Budgets
  private let limits: SearchLimits
  private var solver: ComponentSolver
  /// The optimum without budgets.
  private let unbound: [ComponentColumn]
  private var decided: [DecidedLevel] = []
  private var isStopped = false

  /// - Parameter outcome: the optimum without budgets.
  init(
    _ problem: Problem, _ budgets: Budgets, beyond outcome: Outcome, _ limits: SearchLimits
  ) {
    (self.problem, self.budgets, self.limits) = (problem, budgets, limits)
    let components = problem.builder.components(.anywhere)
    unbound = outcome.columns(of: components)
    solver = ComponentSolver(
      components, allowsUnmet: budgets.purchases != nil,
      threads: Threads.count(problem.scenario))
  }

  /// The best plan found, with the bound of each level.
  mutating func decision() throws -> Decision {
    var fallback = FallbackPlan(solver, budgets)
    let start = try fallback.columns()
    guard CouplingRow.budgets(budgets).allSatisfy({ $0.holds(for: start.totals) }) else {
      return infeasible(start)
    }
    let incumbent = try search(from: start)
    return decision(incumbent)
  }

  private mutating func search(from start: [ComponentColumn]) throws -> [ComponentColumn] {
    var pool = ColumnPool(solver.components)
    pool.insert(start)
    pool.insert(unbound)
    var incumbent = try best(between: start)
    pool.insert(incumbent)
    let magnitudes = Magnitudes(solver.components)
    for level in problem.scenario.objective {
      let next = budgetedLevel(level)
      var search = LevelSearch(
        next, solver, magnitudes, rays: rays(next.rows), gap: problem.scenario.solver.gap,
        limits: limits, pool: pool, incumbent: incumbent)
      decided.append(try search.run())
      (solver, pool, incumbent) = (search.solver, search.pool, search.incumbent)
      let totals = incumbent.totals
      decided = decided.map { $0.reached(by: totals) }
      isStopped = isStopped || search.isStopped
    }
    return incumbent
  }

  /// A good plan at once, between the fallback and the optimum without budgets.
  private func best(between start: [ComponentColumn]) throws -> [ComponentColumn] {
    let levels = problem.scenario.objective.map(Weights.init)
    let first = solver.allowsUnmet ? levels[0] : levels[min(1, levels.count - 1)]
    let relinking = Relinking(
      level: first, rows: CouplingRow.budgets(budgets), judgement: first, limits: limits)
    return try relinking.greedy(from: start, to: unbound, of: solver.components)
  }

  /// The rows of a level: the budgets, unless a level takes the place of one, and the levels before.
  private func budgetedLevel(_ level: Scenario.Level) -> BudgetedLevel {
    let earlier = decided.map { CouplingRow.level($0.level.level, atMost: $0.value) }
    let isPurchaseLevel = level == .purchases || decided.contains { $0.level.level == .purchases }
    let all = CouplingRow.budgets(budgets)
    let priced = all.filter { !(isPurchaseLevel && $0.name == .purchaseBudget) }
    return BudgetedLevel(
      level: level, weights: Weights(level), rows: priced + earlier, budgets: all)
  }

  /// For each row, multipliers along which the bound does not fall: those that prove a level.
  private func rays(_ rows: [CouplingRow]) -> [[Int64]?] {
    rows.map { row in
      decided.first { row.name == .level($0.level.level) && $0.isTight }?.ray(over: rows)
    }
  }
}

extension BudgetedSearch {
  private func decision(_ incumbent: [ComponentColumn]) -> Decision {
    let levels = decided.map { level in
      Plan.LevelResult(
        level: level.level.level, value: level.value, bound: level.bound?.value ?? 0,
        proof: level.bound == nil || isStopped ? .solver : .certified)
    }
    let isOptimal = levels.allSatisfy { $0.value == $0.bound && $0.proof == .certified }
    return Decision(
      outcome: outcome(incumbent.map(\.solution)),
      status: isStopped ? .stopped : isOptimal ? .optimal : .feasible, levels: levels,
      certificate: isStopped ? nil : certificate())
  }

  private func outcome(_ solutions: [TransportSolution], levels: Int = 0) -> Outcome {
    Outcome(
      Array(zip(solver.components, solutions)).map { (component: $0, solution: $1) },
      lots: problem.lots.count, needs: problem.needs, levels: levels)
  }

  private func certificate() -> Plan.Certificate {
    Plan.Certificate(method: .lagrangian, levels: decided.compactMap(certificate))
  }

  private func certificate(_ decided: DecidedLevel) -> Plan.Certificate.Level? {
    guard let bound = decided.bound else { return nil }
    var all = Duals(lots: problem.lots.count, needs: problem.needs.count)
    for (component, duals) in zip(solver.components, bound.duals) {
      for (index, lot) in component.lots.enumerated() { all.supply[lot] = duals.supply[index] }
      for (index, need) in component.needs.enumerated() { all.demand[need] = duals.demand[index] }
    }
    let multipliers = zip(decided.level.rows, bound.multipliers.values).map { row, value in
      Plan.Certificate.Multiplier(row: row.name, value: value)
    }
    return Plan.Certificate.Level(
      level: decided.level.level, scale: bound.multipliers.scale, multipliers: multipliers,
      supply: all.supply, demand: all.demand)
  }

  private func infeasible(_ start: [ComponentColumn]) -> Decision {
    Decision(
      outcome: outcome(start.map(\.solution)), status: .infeasible,
      reasons: [
        .movingBudget(needed: start.totals.relocation, limit: budgets.moving ?? 0)
      ],
      levels: problem.scenario.objective.map { level in
        Plan.LevelResult(
          level: level, value: start.totals.value(Weights(level)), bound: 0, proof: .solver)
      },
      certificate: nil)
  }
}
