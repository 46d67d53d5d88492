// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Finds conditions of a group that cannot hold together, none of which is superfluous: each is left
/// out in turn, and stays out where the rest still cannot hold (deletion filter; Chinneck, Dravnieks:
/// "Locating minimal infeasible constraint sets in linear programs", 1991).
///
/// Where a search ends early and leaves it open whether the rest can hold, the condition is kept, so
/// that some may be superfluous.
struct Conflict {
  /// What was found.
  struct Conditions: Sendable {
    let all: Set<LayoutCondition>
    /// Whether none of them is superfluous.
    let isIrreducible: Bool
  }

  /// The nodes that one search may take.
  static let nodes = 50_000

  private let builder: LayoutProblemBuilder
  private let limits: SearchLimits
  private let nodes: Int

  init(_ builder: LayoutProblemBuilder, limits: SearchLimits, nodes: Int = Self.nodes) {
    (self.builder, self.limits, self.nodes) = (builder, limits, nodes)
  }

  /// The conditions; nil where a layout keeps all of them.
  func conditions() throws(PlanningError) -> Conditions? {
    let all = self.all
    var (omitted, isIrreducible): (Set<LayoutCondition>, Bool) = ([], true)
    guard try canHold(without: omitted) != true else { return nil }
    for condition in all {
      let rest = omitted.union([condition])
      let answer = try canHold(without: rest)
      if answer == false { omitted = rest }
      isIrreducible = isIrreducible && answer != nil
    }
    return Conditions(all: Set(all).subtracting(omitted), isIrreducible: isIrreducible)
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
    let sizes: [LayoutCondition] = [
      group.parties.contains { $0.area > 0 } ? .area : nil,
      (group.sites + group.closed).contains { $0.seats != nil } ? .seats : nil,
    ].compactMap(\.self)
    let counters: [LayoutCondition] =
      builder.estate.premises.counterDistanceMetres == nil
      ? [] : group.units.indices.map { .counters(unit: $0) }
    let keeps: [LayoutCondition] = group.units.indices
      .filter { builder.estate.rules.keep(of: group.units[$0]) != nil }.map { .keep(unit: $0) }
    return sizes + access.map { .access(party: $0) }
      + group.closed.indices.map { .closing($0) } + counters
      + rules.map { .rule($0) } + keeps
      + group.parties.indices.map { .presence(party: $0) }
  }

  /// Whether some layout places everybody; nil where the search ended early.
  private func canHold(without omitted: Set<LayoutCondition>) throws(PlanningError) -> Bool? {
    var problem = try builder.problem(without: omitted)
    guard !problem.parties.isEmpty else { return true }
    problem.levels = [.unplaced]
    problem.equipment = []
    return LayoutSolver.placesAll(problem, nodes: nodes, limits: limits)
  }
}
