// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

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
  let conflict: Conflict.Conditions?
  let status: Plan.Status
  private let relaxation: Relaxation
  private let isStopped: Bool

  /// Finds the best layout of a group.
  init(_ builder: LayoutProblemBuilder, _ limits: SearchLimits) throws(PlanningError) {
    let problem = try builder.problem()
    let start = builder.present
    let attempts = Relaxation.allCases.lazy.compactMap { relaxation in
      LayoutSolver.solve(relaxation.applied(to: problem), start: start, limits: limits)
        .map { (relaxation, $0) }
    }
    guard let (relaxation, solution) = attempts.first else {
      throw .inexact(
        Message("error.planning.inexact.premises", ["count": builder.group.units.count]))
    }
    let kept = relaxation.applied(to: problem)
    let certified = CertifiedBounds(kept, score: solution.score)
    let bounds = kept.levels.indices.map { max(certified.bound($0), solution.bounds[$0]) }
    let isBroken = kept.violatesLess(than: problem) || bounds[0] > 0
    let conflict = isBroken ? try Conflict(builder, limits: limits).conditions() : nil
    self.init(
      builder, kept, relaxation, solution.layout, bounds: bounds,
      conflict: conflict, isBroken: isBroken, isStopped: solution.isStopped)
  }

  /// A layout with bounds that are proven, by whatever means.
  private init(
    _ builder: LayoutProblemBuilder, _ problem: LayoutProblem, _ relaxation: Relaxation,
    _ layout: Layout, bounds: [Int64], conflict: Conflict.Conditions?, isBroken: Bool,
    isStopped: Bool
  ) {
    (self.builder, self.problem, self.relaxation) = (builder, problem, relaxation)
    (self.layout, self.bounds, self.conflict, self.isStopped) = (
      layout, bounds, conflict, isStopped
    )
    let score = problem.score(layout)
    self.score = score
    let certified = CertifiedBounds(problem, score: score)
    isCertified = bounds.indices.map { certified.bound($0) >= bounds[$0] }
    let isOptimal = bounds.indices.allSatisfy { bounds[$0] == score[$0] }
    status = isBroken ? .infeasible : isOptimal ? .optimal : isStopped ? .stopped : .feasible
  }

  /// Takes a layout as it is, such as the given workplaces.
  ///
  /// What is proven of the best layout holds up to the first level at which the two differ; later
  /// levels may be better than there, since the earlier one is worse, and only counting bounds them.
  init(_ other: GroupPlan, at layout: Layout) {
    let score = other.problem.score(layout)
    let certified = CertifiedBounds(other.problem, score: score)
    let levels = other.problem.levels.indices
    let first = levels.first { score[$0] != other.score[$0] } ?? levels.upperBound
    self.init(
      other.builder, other.problem, other.relaxation, layout,
      bounds: levels.map { $0 <= first ? other.bounds[$0] : certified.bound($0) },
      conflict: other.conflict, isBroken: other.status == .infeasible, isStopped: false)
  }

  /// The plan where other groups use some of the offices that this one left; its conflict, if any, is
  /// looked for again, since fewer conditions may do.
  func without(
    _ taken: Set<Position<Inventory.Office>>, _ limits: SearchLimits
  ) throws(PlanningError) -> GroupPlan {
    guard builder.group.sites.contains(where: { taken.contains($0.office) }) else { return self }
    var builder = builder
    let before = builder.group.sites
    builder.group = builder.group.without(taken)
    var layout = layout
    for party in layout.sites.indices {
      layout.sites[party] = layout.sites[party].flatMap { site in
        builder.group.sites.firstIndex { $0.office == before[site].office }
      }
    }
    let again = conflict == nil ? nil : try Conflict(builder, limits: limits).conditions()
    return GroupPlan(
      builder, relaxation.applied(to: try builder.problem()), relaxation, layout, bounds: bounds,
      conflict: again ?? conflict, isBroken: status == .infeasible, isStopped: isStopped)
  }

  /// The given workplaces as a plan of the group; nil where they keep not every rule.
  var given: GroupPlan? {
    guard let layout = builder.present, problem.keepsRules(layout) else { return nil }
    return GroupPlan(self, at: layout)
  }
}

/// What is not asked of a layout, since none can keep it.
private enum Relaxation: CaseIterable {
  case none
  case counters
  case countersAndLeast

  func applied(to problem: LayoutProblem) -> LayoutProblem {
    var problem = problem
    if self != .none { problem.counters = problem.counters.map { _ in [] } }
    if self == .countersAndLeast {
      problem.keeps = problem.keeps.map { LayoutProblem.Keep(least: 0, most: $0.most) }
    }
    return problem
  }
}

extension LayoutProblem {
  /// Whether less is asked than in another problem.
  fileprivate func violatesLess(than other: LayoutProblem) -> Bool {
    counters != other.counters || keeps.map(\.least) != other.keeps.map(\.least)
  }
}
