// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
public import Planning

/// Looks for rules of a plan's scenario that contradict, and runs it again without single rules, at the
/// plan's workplaces.
public struct ConflictRuns: Sendable {
  private let plan: Plan
  private let scenario: Scenario
  private let inventory: Inventory
  private let planner: Planner

  /// Runs beside a plan.
  ///
  /// - Parameter planner: what runs are made with.
  /// - Throws: ``SensitivityError/replanned``.
  public init(
    _ plan: Plan, on inventory: Inventory, by planner: Planner
  ) throws(SensitivityError) {
    guard plan.head.scenario.replan == nil else { throw .replanned }
    var scenario = plan.head.scenario
    scenario.premises = nil
    (self.plan, self.scenario, self.planner) = (plan, scenario, planner)
    self.inventory = plan.premises.map { inventory.placing($0) } ?? inventory
  }

  /// What contradicts, and what is reached without single rules; where the planner is interrupted, what is
  /// found until then.
  ///
  /// - Parameter report: is told how many runs without a rule are done, of how many.
  /// - Throws: `PlanningError`.
  public func conflicts(
    report: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> Conflicts {
    let search = ConflictSearch(scenario, inventory, isInterrupted: planner.isInterrupted)
    var (groups, repairs, isStopped) = ([Conflicts.Group](), [Conflicts.Repair](), false)
    do {
      try search.forEachGroup { groups.append($0) }
      let all = groups.isEmpty ? budgets.map { [$0] } : try search.repairs()
      let sets =
        all.filter { $0.count == 1 } + all.filter { $0.count > 1 }.prefix(Conflicts.mostRepairs)
      for (index, rules) in sets.enumerated() {
        report(index, sets.count)
        repairs.append(try repair(rules))
      }
    } catch is ConflictSearch.Stopped {
      isStopped = true
    }
    if groups.isEmpty { repairs.removeAll { !binds($0) } }
    return Conflicts(
      groups: groups, repairs: repairs, violation: try violation(), isStopped: isStopped)
  }

  /// - Throws: ``ConflictSearch/Stopped``, and `PlanningError`.
  private func repair(_ rules: [DroppableRule]) throws -> Conflicts.Repair {
    guard !planner.isInterrupted() else { throw ConflictSearch.Stopped() }
    do {
      let reached = try planner.reached(scenario.without(Set(rules)), on: inventory)
      guard reached.status != .stopped || !planner.isInterrupted() else {
        throw ConflictSearch.Stopped()
      }
      return Conflicts.Repair(rules: rules, status: reached.status, levels: reached.levels)
    } catch PlanningError.stoppedTooEarly where planner.isInterrupted() {
      throw ConflictSearch.Stopped()
    }
  }

  /// The budgets of the scenario.
  private var budgets: [DroppableRule] {
    let limits: [(DroppableRule, Money?)] = [
      (.purchases, scenario.limits.purchases), (.moving, scenario.limits.moving),
    ]
    return limits.filter { $0.1 != nil }.map(\.0)
  }

  /// Whether something else is reached without a rule.
  private func binds(_ repair: Conflicts.Repair) -> Bool {
    repair.levels.map(\.value) != plan.head.levels.map(\.value)
  }

  private func violation() throws -> Conflicts.Violation {
    let problem = try Problem(scenario, inventory)
    let duties = try Duties(problem)
    let stranded = duties.stranded.map { stranded in
      let lot = problem.lots[stranded.lot]
      return Conflicts.Stranded(
        pins: lot.key.pins.map { $0 + 1 }, assetClass: lot.key.assetClass,
        office: lot.key.office, count: stranded.count, bound: lot.quantity)
    }
    return Conflicts.Violation(
      stranded: stranded, overBudget: max(0, duties.relocation - (scenario.limits.moving ?? .max)))
  }
}
