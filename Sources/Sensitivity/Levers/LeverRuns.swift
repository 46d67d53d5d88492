// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
public import Planning

/// Runs of a plan's scenario with one rule changed, at the plan's workplaces.
public struct LeverRuns: Sendable {
  /// What a run reached.
  public struct Outcome: Hashable, Sendable {
    /// What was changed.
    public let lever: Lever
    /// How many notches of it.
    public let notches: Int
    /// How good the run is.
    public let status: Plan.Status
    /// What is reached at each level, in the order of the objective.
    public let levels: [Plan.LevelResult<Scenario.Level>]
  }

  /// The most notches that are tried.
  public static let mostNotches = 20

  /// The scenario of the plan, whose workplaces are those of the inventory.
  public let scenario: Scenario
  private let inventory: Inventory
  private let planner: Planner

  /// Runs beside a plan.
  ///
  /// - Parameter planner: what runs are made with.
  /// - Throws: ``SensitivityError/replanned``, for what became of the plan before is not run again.
  public init(
    _ plan: Plan, on inventory: Inventory, by planner: Planner
  ) throws(SensitivityError) {
    guard plan.head.scenario.replan == nil else { throw .replanned }
    var scenario = plan.head.scenario
    scenario.premises = nil
    self.scenario = scenario
    self.inventory = plan.premises.map { inventory.placing($0) } ?? inventory
    self.planner = planner
  }

  /// A run with a lever moved by one notch; nil where an interrupt ended it.
  ///
  /// - Throws: `PlanningError`.
  public func outcome(of lever: Lever) throws -> Outcome? {
    guard !planner.isInterrupted() else { return nil }
    do {
      let outcome = try outcome(of: lever, notches: 1)
      return outcome?.status == .stopped && planner.isInterrupted() ? nil : outcome
    } catch PlanningError.stoppedTooEarly where planner.isInterrupted() {
      return nil
    }
  }

  /// The least change of a lever by which a level comes down to a value: of a distance without budgets to
  /// the kilometre, by bisection; else the fewest notches, at most ``mostNotches``; nil where none does.
  ///
  /// - Parameter report: is told how many runs are made, of how many at most as far as is known.
  /// - Throws: `PlanningError`.
  public func least(
    _ lever: Lever, until level: Scenario.Level, is value: Int64,
    report: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Outcome? {
    let isReached = { (outcome: Outcome) in
      outcome.status != .infeasible
        && outcome.levels.contains { $0.level == level && $0.value <= value }
    }
    // Longer ways make more plans possible, and so never worsen the first level that counts.
    let isFirst = scenario.objective.prefix(2).contains(level)
    let isFree = scenario.limits.purchases == nil && scenario.limits.moving == nil
    if lever == .distance, isFirst, isFree { return try leastDistance(isReached, report) }
    for notches in 1...Self.mostNotches {
      report(notches - 1, Self.mostNotches)
      guard let outcome = try outcome(of: lever, notches: notches) else { return nil }
      if isReached(outcome) { return outcome }
    }
    return nil
  }

  private func leastDistance(
    _ isReached: (Outcome) -> Bool, _ report: (_ done: Int, _ total: Int) -> Void
  ) throws -> Outcome? {
    report(0, Self.mostNotches)
    guard let free = try outcome(of: .anyDistance), isReached(free) else { return nil }
    var (low, high, done) = (Int64(-1), Int64(0), 1)
    // Halves of what is left, once a way that is far enough is known.
    func tell() { report(done, done + 64 - (high - low).leadingZeroBitCount) }
    var best = free
    while let farther = try outcome(of: .farther(metres: high * 1_000)) {
      done += 1
      tell()
      if isReached(farther) {
        best = farther
        break
      }
      (low, high) = (high, max(1, 2 * high))
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      guard let tried = try outcome(of: .farther(metres: middle * 1_000)) else { break }
      if isReached(tried) { (high, best) = (middle, tried) } else { low = middle }
      done += 1
      tell()
    }
    return best
  }

  private func outcome(of lever: Lever, notches: Int) throws -> Outcome? {
    var changed: Scenario? = scenario
    for _ in 0..<notches { changed = changed.flatMap { lever.applied(to: $0) } }
    guard let changed else { return nil }
    let reached = try planner.reached(changed, on: inventory)
    return Outcome(
      lever: lever, notches: notches, status: reached.status, levels: reached.levels)
  }
}
