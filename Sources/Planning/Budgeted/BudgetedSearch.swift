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
  private let mostColumns: Int
  private let report: @Sendable (Planner.Progress) -> Void
  private let reach: Reach
  /// How many lots the markets number.
  private let lots: Int
  /// The needs that the markets number.
  private let needs: [Need]
  private var solver: ComponentSolver
  /// The optimum without budgets.
  private let unbound: [ComponentColumn]
  private var decided: [DecidedLevel] = []
  private var isStopped = false

  /// - Parameter markets: those of the problem and the reach, with what is otherwise.
  /// - Parameter outcome: the optimum of these without budgets.
  /// - Parameter mostColumns: up to how many columns all are searched together.
  /// - Parameter report: is told what is known of the level that is being decided.
  init(
    _ problem: Problem, _ markets: Markets, _ budgets: Budgets, beyond outcome: Outcome,
    _ reach: Reach, _ limits: SearchLimits, mostColumns: Int = 20_000,
    report: @escaping @Sendable (Planner.Progress) -> Void = { _ in }
  ) {
    self.report = report
    (self.problem, self.budgets, self.limits) = (problem, budgets, limits)
    (self.mostColumns, self.reach) = (mostColumns, reach)
    (lots, needs) = (markets.lots, markets.needs)
    unbound = outcome.columns(of: markets.components)
    solver = ComponentSolver(
      markets.components, allowsUnmet: budgets.purchases != nil,
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
    let whole = WholeModel(
      solver.components, allowsUnmet: solver.allowsUnmet, lots: lots,
      needs: needs.count, mostColumns: mostColumns)
    var pool = ColumnPool(solver.components)
    pool.insert(start)
    pool.insert(unbound)
    var incumbent = try best(between: start)
    pool.insert(incumbent)
    let magnitudes = Magnitudes(solver.components.map(\.market))
    for level in problem.scenario.objective {
      let next = budgetedLevel(level)
      if let whole {
        incumbent = try decide(next, whole, magnitudes, from: incumbent)
      } else {
        incumbent = try decide(next, magnitudes, &pool, from: incumbent)
      }
      let totals = incumbent.totals
      decided = decided.map { $0.reached(by: totals) }
    }
    return incumbent
  }

  /// Decides a level by branch and bound over all columns.
  private mutating func decide(
    _ level: BudgetedLevel, _ whole: WholeModel, _ magnitudes: Magnitudes,
    from incumbent: [ComponentColumn]
  ) throws -> [ComponentColumn] {
    var search = BranchSearch(
      level, whole, magnitudes, gap: problem.scenario.solver.gap, limits: limits,
      incumbent: incumbent, report: progress(of: level))
    decided.append(try search.run())
    isStopped = isStopped || search.isStopped
    return search.incumbent
  }

  /// Decides a level by decomposition into components.
  private mutating func decide(
    _ level: BudgetedLevel, _ magnitudes: Magnitudes, _ pool: inout ColumnPool,
    from incumbent: [ComponentColumn]
  ) throws -> [ComponentColumn] {
    var search = LevelSearch(
      level, solver, magnitudes, none: none, rays: rays(level.rows),
      gap: problem.scenario.solver.gap, limits: limits, pool: pool, incumbent: incumbent,
      report: progress(of: level))
    decided.append(try search.run())
    (solver, pool) = (search.solver, search.pool)
    isStopped = isStopped || search.isStopped
    return search.incumbent
  }

  /// What is told while a level is decided.
  private func progress(of level: BudgetedLevel) -> LevelReport {
    let (report, done, total) = (report, decided.count, problem.scenario.objective.count)
    return { incumbent, bound in
      report(
        Planner.Progress(
          done: done, total: total, level: level.level, incumbent: incumbent, bound: bound))
    }
  }

  private var none: Duals { Duals(lots: lots, needs: needs.count) }

  /// A good plan at once, between the fallback and the optimum without budgets.
  private func best(between start: [ComponentColumn]) throws -> [ComponentColumn] {
    let levels = problem.scenario.weights(reach)
    let first = solver.allowsUnmet ? levels[0] : levels[min(1, levels.count - 1)]
    let relinking = Relinking(
      level: first, rows: CouplingRow.budgets(budgets), judgement: first, limits: limits)
    return try relinking.greedy(from: start, to: unbound, of: solver.components)
  }

  /// The rows of a level: the budgets, unless a level takes the place of one, and the levels before.
  private func budgetedLevel(_ level: Scenario.Level) -> BudgetedLevel {
    let earlier = decided.map(CouplingRow.level)
    let isPurchaseLevel = level == .purchases || decided.contains { $0.level.level == .purchases }
    let all = CouplingRow.budgets(budgets)
    let priced = all.filter { !(isPurchaseLevel && $0.name == .purchaseBudget) }
    return BudgetedLevel(
      level: level, weights: problem.scenario.weights(level, reach), rows: priced + earlier,
      budgets: all)
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
      let offset = level.level.weights.changes * problem.changes.offset
      return Plan.LevelResult(
        level: level.level.level, value: level.value + offset,
        bound: offset == 0 ? level.proof.value : level.proof.value(plus: offset), proof: .certified)
    }
    let isOptimal = levels.allSatisfy { $0.value == $0.bound }
    return Decision(
      outcome: outcome(incumbent.map(\.solution)),
      status: isOptimal ? .optimal : isStopped ? .stopped : .feasible, levels: levels,
      certificate: certificate())
  }

  private func outcome(_ solutions: [TransportSolution], levels: Int = 0) -> Outcome {
    Outcome(
      Array(zip(solver.components, solutions)).map { (component: $0, solution: $1) },
      lots: lots, needs: needs, levels: levels, reach)
  }

  private func certificate() -> Plan.Certificate {
    Plan.Certificate(method: .lagrangian, levels: decided.flatMap(leaves))
  }

  private func leaves(_ decided: DecidedLevel) -> [Plan.Certificate.Level] {
    decided.proof.leaves.map { leaf in
      let rows = zip(decided.level.rows, leaf.multipliers.values)
      let weight = leaf.multipliers.weights(decided.level.weights, decided.level.rows).changes
      let duals = problem.changes.duals(leaf.duals, times: weight)
      return Plan.Certificate.Level(
        level: decided.level.level, scale: leaf.multipliers.scale,
        multipliers: rows.map { Plan.Certificate.Multiplier(row: $0.name, value: $1) },
        supply: duals.supply, demand: duals.demand, branches: leaf.branches)
    }
  }

  private func infeasible(_ start: [ComponentColumn]) -> Decision {
    Decision(
      outcome: outcome(start.map(\.solution)), status: .infeasible,
      reasons: [
        .movingBudget(needed: start.totals.relocation, limit: budgets.moving ?? 0)
      ],
      levels: problem.scenario.objective.map { level in
        let weights = problem.scenario.weights(level, reach)
        return Plan.LevelResult(
          level: level,
          value: start.totals.value(weights) + weights.changes * problem.changes.offset, bound: 0,
          proof: .certified)
      },
      certificate: nil)
  }
}
