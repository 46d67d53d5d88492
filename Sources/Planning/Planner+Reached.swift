// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

extension Planner {
  /// What a plan would reach, without the plan.
  public struct Reached: Hashable, Sendable {
    /// How good it is.
    public let status: Plan.Status
    /// What is reached at each level, in the order of the objective; what stands here of an infeasible
    /// plan means nothing.
    public let levels: [Plan.LevelResult<Scenario.Level>]
  }

  /// What a scenario's plan reaches on an inventory's workplaces, as ``plan(_:on:revision:)`` finds it, but
  /// without its baselines.
  ///
  /// - Throws: `PlanningError`, where the scenario does not fit the inventory.
  public func reached(_ scenario: Scenario, on inventory: Inventory) throws -> Reached {
    try checkAmounts(of: scenario, inventory)
    let limits = limits(of: scenario)
    let problem = try Problem(scenario, inventory)
    let decision = try decision(on: problem, freely(problem, limits), limits)
    return Reached(status: decision.status, levels: decision.levels)
  }
}
