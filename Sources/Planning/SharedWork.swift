// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Synchronization

/// What runs of several scenarios on one inventory share: distances, needs and lots, and optima without
/// budgets, each where the scenarios agree in all that it depends on.
///
/// It changes no plan. Premises are planned without it.
public final class SharedWork: Sendable {
  private struct Kept {
    var problems: [Scenario: Problem] = [:]
    var outcomes: [OutcomeKey: Outcome] = [:]
  }

  private struct OutcomeKey: Hashable {
    let reach: Reach
    let scenario: Scenario
  }

  private let kept = Mutex(Kept())

  /// Nothing yet.
  public init() {}

  /// The problem of a scenario.
  func problem(_ scenario: Scenario, _ inventory: Inventory) throws -> Problem {
    let key = scenario.ofSupplyAndNeeds
    if let known = kept.withLock({ $0.problems[key] }) { return known.under(scenario) }
    let problem = try Problem(scenario, inventory)
    kept.withLock { $0.problems[key] = problem }
    return problem
  }

  /// The optimum without budgets; nil where it is not known yet.
  func outcome(_ reach: Reach, of scenario: Scenario) -> Outcome? {
    let key = OutcomeKey(reach: reach, scenario: scenario.ofOutcome(reach))
    return kept.withLock { $0.outcomes[key] }
  }

  /// Keeps the optimum without budgets; one that a clock ended is worth nothing to others.
  func keep(_ outcome: Outcome, _ reach: Reach, of scenario: Scenario) {
    guard !outcome.isStopped else { return }
    let key = OutcomeKey(reach: reach, scenario: scenario.ofOutcome(reach))
    kept.withLock { $0.outcomes[key] = outcome }
  }
}

extension Scenario {
  /// The part that the optimum of a reach depends on: budgets bind only later, and no distance is too
  /// long for what is inherited.
  fileprivate func ofOutcome(_ reach: Reach) -> Scenario {
    var part = canonical
    (part.name, part.limits, part.horizonYears) = ("", Limits(), nil)
    if reach != .anywhere { part.reuse.maximumDistanceMetres = nil }
    return part
  }

  /// The part that lots, needs and distances depend on.
  fileprivate var ofSupplyAndNeeds: Scenario {
    var part = ofOutcome(.stay)
    (part.reuse.isWorthwhileOnly, part.solver) = (false, Solver())
    return part
  }
}

extension Problem {
  /// The same under a scenario that agrees in all that lots, needs, costs and levels depend on.
  fileprivate func under(_ scenario: Scenario) -> Problem {
    Problem(self, under: scenario)
  }
}
