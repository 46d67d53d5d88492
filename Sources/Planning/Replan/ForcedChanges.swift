// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The fewest changes of any plan that leaves no need unmet, whatever it costs.
struct ForcedChanges: Sendable {
  private let solutions: [(component: Component, solution: TransportSolution)]

  init(_ problem: Problem, _ limits: SearchLimits) throws {
    let components = problem.builder.components(.anywhere, countsDrafts: true)
    let found = try Threads.perform(components, threads: Threads.count(problem.scenario)) {
      try TransportSolver.solve(
        $0.market, levels: [Weights(.changes)], allowsUnmet: false, limits: limits)
    }
    solutions = Array(zip(components, found)).map { (component: $0, solution: $1) }
  }

  /// How many there are, with duals that prove it; nil where the search was stopped.
  func forced(_ problem: Problem, _ history: History) -> Plan.Forced? {
    guard solutions.allSatisfy({ !$0.solution.isStopped }) else { return nil }
    let outcome = Outcome(
      solutions, lots: problem.lots.count, needs: problem.needs, levels: 1, .anywhere)
    let changes = problem.changesWithDrafts
    let duals = changes.duals(outcome.duals[0], times: 1)
    let count = zip(problem.lots, duals.supply).reduce(0) { $0 + $1.0.quantity * $1.1 }
    let all = zip(problem.needs, duals.demand).reduce(count) {
      $0 + $1.0.stated.quantity * $1.1
    }
    return Plan.Forced(
      changes: all + history.meant - problem.meantItems, supply: duals.supply,
      demand: duals.demand)
  }
}

extension Problem {
  /// How many items of lots the plan before meant for something.
  var meantItems: Int64 {
    zip(lots, changesWithDrafts.isCounted).reduce(0) { $0 + ($1.1 ? $1.0.quantity : 0) }
  }

  /// How many items serve what the plan before meant them for.
  func kept(_ outcome: Outcome) -> Int64 {
    guard let history else { return 0 }
    return outcome.flows.reduce(0) { kept, flow in
      let past = lots[flow.lot].key.past
      let isKept =
        past >= 0 && history.pasts[past].meant == Plan.Place(needs[flow.need].stated)
      return kept + (isKept ? flow.count : 0)
    }
  }

  /// What the plan says of the one before; nil where there is none.
  func replan(_ outcome: Outcome, _ facts: Plan.Facts?, _ forced: ForcedChanges?) -> Plan.Replan? {
    guard let history, let facts else { return nil }
    let kept = kept(outcome)
    return Plan.Replan(
      facts: facts, kept: kept, changed: history.meant - kept,
      forced: forced?.forced(self, history),
      drift: history.drifts.reduce(0) { $0 + $1.count },
      revisionBefore: history.revisionBefore)
  }
}
