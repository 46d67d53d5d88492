// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Foundation
public import Inventory

/// Decides which asset goes where, so that as little as possible is bought.
public struct Planner: Sendable {
  /// How far a run is.
  public struct Progress: Hashable, Sendable {
    /// Parts that are decided: markets, levels within budgets, groups of units that share offices.
    public let done: Int
    /// Parts in all, baselines included.
    public let total: Int
    /// The level that is being decided, where one is decided for all at once.
    public let level: Scenario.Level?
    /// What the best plan so far reaches at it, in its unit.
    public let incumbent: Int64?
    /// What no plan can be below at it, as far as that is known.
    public let bound: Int64?

    /// How far a run is.
    public init(
      done: Int, total: Int, level: Scenario.Level? = nil, incumbent: Int64? = nil,
      bound: Int64? = nil
    ) {
      (self.done, self.total, self.level) = (done, total, level)
      (self.incumbent, self.bound) = (incumbent, bound)
    }
  }

  private let program: String
  package let isInterrupted: @Sendable () -> Bool
  private let report: @Sendable (Progress) -> Void
  private let shared: SharedWork?

  /// A planner.
  ///
  /// - Parameters:
  ///   - program: name and version, which the plan records.
  ///   - isInterrupted: whether to stop now with the best plan so far; asked from several threads.
  ///   - report: is told how far the run is, from several threads.
  ///   - shared: what it shares with other runs on the same inventory.
  public init(
    program: String, isInterrupted: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (Progress) -> Void = { _ in }, sharing shared: SharedWork? = nil
  ) {
    (self.program, self.isInterrupted, self.report) = (program, isInterrupted, report)
    self.shared = shared
  }

  /// Plans a scenario on an inventory; the same input gives the same plan for any number of threads,
  /// unless a clock or an interrupt ended the run.
  ///
  /// - Parameters:
  ///   - scenario: what may be done and what counts.
  ///   - inventory: what exists.
  ///   - revision: the inventory's revision, where it is known; it is worked out where not, and asked
  ///     for only when a plan is put together.
  /// - Throws: `PlanningError`, where the scenario does not fit the inventory; what `revision` throws.
  public func plan(
    _ scenario: Scenario, on inventory: Inventory,
    revision: @autoclosure () throws -> Digest? = nil, after past: Planner.Past? = nil
  ) throws -> Plan {
    try checkAmounts(of: scenario, inventory)
    let limits = limits(of: scenario)
    let before = known(past, scenario, inventory)
    func digest() throws -> Digest { try revision() ?? inventory.revision }
    guard let premises = scenario.premises else {
      return try equipment(scenario, inventory, before, limits)
        .plan(program: program, revision: digest())
    }
    let planner = try PremisesPlanner(
      scenario, premises, inventory, limits: limits, report: report)
    let trials = try planner.trials { try equipment(scenario, $0, before, limits) }
    return try planner.plan(of: trials, program: program, revision: digest())
  }

  /// Refuses what the verifier could not sum, before anything is worked out.
  ///
  /// - Parameter provenance: where rows were read, which is how they are called then.
  package func checkAmounts(
    of scenario: Scenario, _ inventory: Inventory, readAt provenance: LoadProvenance? = nil
  ) throws(PlanningError) {
    var amounts = AmountCheck(provenance: provenance)
    amounts.examine(scenario)
    amounts.examine(inventory)
    if scenario.premises != nil { amounts.examinePremises(inventory) }
    if let failure = amounts.failures.first { throw .amountsTooLarge(failure.amount) }
  }

  /// When a run that begins now has to end.
  func limits(of scenario: Scenario) -> SearchLimits {
    SearchLimits(
      deadline: scenario.solver.timeLimitSeconds.map { .now + .seconds($0) },
      isInterrupted: isInterrupted)
  }

  /// Decides on the equipment of workplaces as the posts have them.
  private func equipment(
    _ scenario: Scenario, _ inventory: Inventory, _ known: Known?, _ limits: SearchLimits
  ) throws -> Equipment {
    // A scenario that goes on from another plan hangs on that plan's facts too.
    let shared = scenario.premises == nil && known == nil ? shared : nil
    let problems = try problems(scenario, inventory, known, shared)
    let outcomes = try outcomes(of: problems, limits, shared: shared)
    let inherited = outcomes.inherited(problems.baselines)
    let withinBudget = try withinBudget(
      inherited, of: problems.baselines, limits.third(of: scenario.solver.timeLimitSeconds))
    let problem = problems.plan
    let decision = try decision(on: problem, outcomes[.anywhere], limits)
    let forced = try known.map { _ in try ForcedChanges(problem, limits) }
    return Equipment(
      problems: problems, decision: decision, stayOnly: outcomes[.stay], inherited: inherited,
      withinBudget: withinBudget,
      replan: problem.replan(decision.outcome, known?.facts, forced))
  }

  private func problems(
    _ scenario: Scenario, _ inventory: Inventory, _ known: Known?, _ shared: SharedWork?
  ) throws -> Problems {
    let baselines = try shared?.problem(scenario, inventory) ?? Problem(scenario, inventory)
    let plan = try known.map { try Problem(scenario, inventory, $0.history) }
    return Problems(plan ?? baselines, baselines: baselines)
  }

  /// B2 within the budgets; nil where it keeps them anyway.
  private func withinBudget(
    _ inherited: Outcome, of problem: Problem, _ limits: SearchLimits
  ) throws -> Decision? {
    let budgets = Budgets(problem.scenario.limits)
    guard !budgets.hold(for: inherited, problem) else { return nil }
    var search = BudgetedSearch(
      problem, Markets(problem, .inherit), budgets, beyond: inherited, .inherit, limits,
      report: report)
    return try search.decision()
  }

  /// Takes the optimum without budgets where it keeps them, and searches within them where not.
  func decision(
    on problem: Problem, _ outcome: Outcome, _ limits: SearchLimits
  ) throws -> Decision {
    let budgets = Budgets(problem.scenario.limits)
    guard outcome.stranded.isEmpty, !budgets.hold(for: outcome, problem) else {
      return try Decision(unbound: outcome, problem)
    }
    var search = BudgetedSearch(
      problem, Markets(problem, .anywhere), budgets, beyond: outcome, .anywhere, limits,
      report: report)
    return try search.decision()
  }

  /// The optimum that no budget binds.
  func freely(_ problem: Problem, _ limits: SearchLimits) throws -> Outcome {
    try outcomes(of: Problems(problem), limits, [.anywhere])[.anywhere]
  }

  private func outcomes(
    of problems: Problems, _ limits: SearchLimits, _ reaches: [Reach] = Reach.allCases,
    shared: SharedWork? = nil
  ) throws -> Outcomes {
    let scenario = problems.plan.scenario
    let known = reaches.reduce(into: [Reach: Outcome]()) {
      $0[$1] = shared?.outcome($1, of: scenario)
    }
    let jobs = reaches.filter { known[$0] == nil }.flatMap { reach in
      problems[reach].builder.components(reach).map { Job(reach: reach, component: $0) }
    }
    .sorted { $0.turn > $1.turn }
    let report = report
    let solutions = try Threads.perform(
      jobs, threads: Threads.count(scenario),
      finished: { report(Progress(done: $0, total: jobs.count)) },
      { job in
        try TransportSolver.solve(
          job.component.market, levels: scenario.weights(job.reach), allowsUnmet: false,
          limits: limits)
      })
    let outcomes = Outcomes(jobs, solutions, problems, known: known)
    for reach in reaches { shared?.keep(outcomes[reach], reach, of: scenario) }
    return outcomes
  }
}

/// A component to be solved.
private struct Job: Sendable {
  let reach: Reach
  let component: Component

  /// Baselines come first, since without them a run that is stopped claims nothing, then what is most
  /// work; jobs of one size stay in their order.
  var turn: (Int, Int) {
    (reach == .anywhere ? 0 : 1, component.lots.count * component.needs.count)
  }
}

/// The outcomes of the plan and its baselines.
private struct Outcomes {
  private let outcomes: [Reach: Outcome]
  private let nothing: Outcome

  init(
    _ jobs: [Job], _ solutions: [TransportSolution], _ problems: Problems,
    known: [Reach: Outcome]
  ) {
    let parts = zip(jobs, solutions).map { (job: $0, solution: $1) }
    func outcome(_ reach: Reach?) -> Outcome {
      let problem = problems[reach ?? .anywhere]
      return Outcome(
        parts.filter { $0.job.reach == reach }.map { ($0.job.component, $0.solution) },
        lots: problem.lots.count, needs: problem.needs,
        levels: problem.scenario.objective.count, reach ?? .anywhere)
    }
    nothing = outcome(nil)
    outcomes = Dictionary(
      uniqueKeysWithValues: Reach.allCases.map { ($0, known[$0] ?? outcome($0)) })
  }

  subscript(reach: Reach) -> Outcome { outcomes[reach] ?? nothing }

  /// What each unit makes of what it inherits: where the search was stopped before it found anything
  /// better, what it makes of what already stands at its workplaces.
  func inherited(_ problem: Problem) -> Outcome {
    let (found, stay) = (self[.inherit], self[.stay])
    let isWorse = stay.values(problem).lexicographicallyPrecedes(found.values(problem))
    return isWorse ? found.deciding(as: stay) : found
  }
}
