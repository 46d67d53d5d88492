// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Finds conditions of a group that cannot hold together, none of which is superfluous: each is left
/// out in turn, and stays out where the rest still cannot hold (deletion filter; Chinneck, Dravnieks:
/// "Locating minimal infeasible constraint sets in linear programs", 1991).
struct Conflict {
  private let builder: LayoutProblemBuilder
  private let limits: SearchLimits

  init(_ builder: LayoutProblemBuilder, limits: SearchLimits) {
    (self.builder, self.limits) = (builder, limits)
  }

  /// The conditions; empty where a layout keeps them all.
  func conditions() throws(PlanningError) -> Set<LayoutCondition> {
    let all = self.all
    var omitted: Set<LayoutCondition> = []
    guard try !canHold(without: omitted) else { return [] }
    for condition in all {
      let rest = omitted.union([condition])
      if try !canHold(without: rest) { omitted = rest }
    }
    return Set(all).subtracting(omitted)
  }

  /// Everything that may be left out, what people would give up last first.
  private var all: [LayoutCondition] {
    let group = builder.group
    let rules = builder.estate.premises.rules.indices.filter { rule in
      group.parties.contains { builder.estate.rules.binds(rule, $0) }
    }
    let access = group.parties.indices.filter {
      group.parties[$0].needsPublicAccess || group.parties[$0].needsStepFree
    }
    return [.area, .seats] + access.map { .access(party: $0) }
      + group.closed.indices.map { .closing($0) } + group.units.indices.map { .counters(unit: $0) }
      + rules.map { .rule($0) } + group.units.indices.map { .keep(unit: $0) }
      + group.parties.indices.map { .presence(party: $0) }
  }

  /// Whether some layout places everybody; a search that ends early counts as one that found none.
  private func canHold(without omitted: Set<LayoutCondition>) throws(PlanningError) -> Bool {
    var problem = try builder.problem(without: omitted)
    guard !problem.parties.isEmpty else { return true }
    problem.levels = [.unplaced]
    problem.equipment = []
    let solution = LayoutSolver.solve(problem, start: nil, nodes: 50_000, limits: limits)
    return solution.map { $0.score[0] == 0 } ?? false
  }
}
