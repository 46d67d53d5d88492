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

  /// What contradicts, and what is reached without single rules.
  ///
  /// - Throws: `PlanningError`.
  public func conflicts() throws -> Conflicts {
    let search = ConflictSearch(scenario, inventory)
    let groups = try search.groups()
    let repairs = try groups.isEmpty ? bindingBudgets() : search.repairs().map(repair)
    return Conflicts(groups: groups, repairs: repairs, violation: try violation())
  }

  private func repair(_ rule: DroppableRule) throws -> Conflicts.Repair {
    let reached = try planner.reached(scenario.without([rule]), on: inventory)
    return Conflicts.Repair(rule: rule, status: reached.status, levels: reached.levels)
  }

  /// The budgets without which something else is reached.
  private func bindingBudgets() throws -> [Conflicts.Repair] {
    let limits = scenario.limits
    let budgets: [(DroppableRule, Money?)] = [
      (.purchases, limits.purchases), (.moving, limits.moving),
    ]
    return try budgets.filter { $0.1 != nil }.map { try repair($0.0) }
      .filter { $0.levels.map(\.value) != plan.head.levels.map(\.value) }
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
