// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The layout of a group, with what is proven of it.
struct GroupPlan: Sendable {
  let builder: LayoutProblemBuilder
  let problem: LayoutProblem
  let layout: Layout
  let score: Score
  /// The bound of each level.
  let bounds: [Int64]
  /// Whether the bound of each level is certified.
  let isCertified: [Bool]
  /// Conditions that cannot hold together, where no layout keeps every rule.
  let conflict: Plan.Premises.Conflict?
  let status: Plan.Status

  /// Finds the best layout of a group.
  init(_ builder: LayoutProblemBuilder, _ limits: SearchLimits) throws(PlanningError) {
    self.builder = builder
    let problem = try builder.problem()
    let relaxed = [problem, problem.withoutCounters, problem.withoutCounters.withoutLeast]
    let start = builder.present
    let attempts = relaxed.lazy.compactMap { problem in
      LayoutSolver.solve(problem, start: start, limits: limits).map { (problem, $0) }
    }
    guard let (kept, solution) = attempts.first else {
      throw .inexact("the premises of \(builder.group.units.count) units")
    }
    self.problem = kept
    (layout, score) = (solution.layout, solution.score)
    let certified = CertifiedBounds(kept, score: score)
    let counted = kept.levels.indices.map(certified.bound)
    bounds = zip(counted, solution.bounds).map { max($0, $1) }
    isCertified = zip(counted, solution.bounds).map { $0 >= $1 }
    let isBroken = kept.violatesLess(than: problem) || bounds[0] > 0
    let conditions = isBroken ? try Conflict(builder, limits: limits).conditions() : []
    conflict = conditions.isEmpty ? nil : ConflictWriter(conditions, builder).conflict
    let isOptimal = bounds.indices.allSatisfy { [bounds, score] in bounds[$0] == score[$0] }
    status =
      isBroken
      ? .infeasible : isOptimal ? .optimal : solution.isStopped ? .stopped : .feasible
  }

  /// Takes a layout as it is, such as the given workplaces.
  init(_ other: GroupPlan, at layout: Layout) {
    builder = other.builder
    problem = other.problem
    self.layout = layout
    score = other.problem.score(layout)
    let score = score
    bounds = other.bounds.indices.map { min(other.bounds[$0], score[$0]) }
    isCertified = other.isCertified
    conflict = other.conflict
    let isOptimal = score == other.score && other.status == .optimal
    status = isOptimal || other.status == .infeasible ? other.status : .feasible
  }

  /// The given workplaces as a plan of the group; nil where they keep not every rule.
  var given: GroupPlan? {
    guard let layout = builder.present, problem.keepsRules(layout) else { return nil }
    return GroupPlan(self, at: layout)
  }
}

extension LayoutProblem {
  /// The problem without any distance to counters.
  fileprivate var withoutCounters: LayoutProblem {
    var problem = self
    problem.counters = counters.map { _ in [] }
    return problem
  }

  /// The problem without a least number of sites.
  fileprivate var withoutLeast: LayoutProblem {
    var problem = self
    problem.keeps = keeps.map { Keep(least: 0, most: $0.most) }
    return problem
  }

  /// Whether less is asked than in another problem.
  fileprivate func violatesLess(than other: LayoutProblem) -> Bool {
    counters != other.counters || keeps.map(\.least) != other.keeps.map(\.least)
  }
}
