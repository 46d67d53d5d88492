// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// Whole-number duals of a plan's lots and needs where money has a price instead of a limit.
public struct PricedDuals: Hashable, Sendable {
  /// What no plan is below: `scale · unmet + multiplier · purchases`.
  public let value: Int64
  /// The dual of each lot's supply, in the order of a plan's lots.
  public let supply: [Int64]
  /// The dual of each need's demand, in the order of a plan's needs.
  public let demand: [Int64]
}

extension Planner {
  /// What any plan leaves unmet and buys at least where a unit of money is worth `multiplier / scale`.
  ///
  /// - Returns: the duals that prove it; nil where workplaces are chosen too, or the search was stopped.
  /// - Throws: `PlanningError`, where the scenario does not fit the inventory.
  public func priced(
    _ scenario: Scenario, on inventory: Inventory, scale: Int64, multiplier: Int64
  ) throws -> PricedDuals? {
    guard scenario.premises == nil else { return nil }
    let problem = try Problem(scenario, inventory)
    let components = problem.builder.components(.anywhere)
    let weights = Weights(.unmet).times(scale) + Weights(.purchases).times(multiplier)
    let limits = SearchLimits(
      deadline: scenario.solver.timeLimitSeconds.map { .now + .seconds($0) },
      isInterrupted: isInterrupted)
    var solver = ComponentSolver(
      components, allowsUnmet: true, threads: Threads.count(scenario))
    let solutions = try solver.solve([weights], limits)
    guard solutions.allSatisfy({ !$0.isStopped && $0.duals.count == 1 }) else { return nil }
    return PricedDuals(zip(components, solutions.map { $0.duals[0] }), problem)
  }
}

extension PricedDuals {
  fileprivate init(_ parts: some Sequence<(Component, Duals)>, _ problem: Problem) {
    var all = Duals(lots: problem.lots.count, needs: problem.needs.count)
    var sum = Int128(0)
    for (component, duals) in parts {
      sum += duals.value(of: component.market)
      for (index, lot) in component.lots.enumerated() { all.supply[lot] = duals.supply[index] }
      for (index, need) in component.needs.enumerated() { all.demand[need] = duals.demand[index] }
    }
    self.init(value: Int64(clamping: sum), supply: all.supply, demand: all.demand)
  }
}
