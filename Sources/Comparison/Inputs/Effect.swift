// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Inventory

/// What the first plan's run changes where it takes over one input of the second plan alone.
public struct Effect: Sendable {
  /// The key or table that is taken over; nil for the rest, which several inputs do together.
  public let key: String?
  /// What each level of the comparison counts more than in the first plan; nil where no plan keeps every
  /// rule, or the inputs do not fit together.
  public let changes: [Int64]?
  /// Whether both runs are proven best.
  public let isProven: Bool
}

/// Runs scenarios again.
public struct Rerun: Sendable {
  /// At most so many inputs are tried alone.
  public static let mostAlone = 8

  /// Plans a scenario on an inventory whose files are given; nil where they do not fit together.
  public typealias Run = @Sendable (Scenario, ComparedPlan, [TableSource]) throws -> Plan?

  /// Which plan's inventory a table is taken from.
  public struct TableSource: Sendable {
    /// The file of the table.
    public let file: String
    /// The plan whose table it is.
    public let plan: ComparedPlan
  }

  /// Says that nothing more is to be run.
  public struct Stopped: Error {
    /// It says no more than that.
    public init() {}
  }

  private let run: Run

  /// What runs a scenario.
  public init(_ run: @escaping Run) { self.run = run }

  /// The effect of each input that two plans differ in, alone, and what is left for all together.
  func effects(_ inputs: [InputDifference], _ levels: [LevelComparison], _ plans: [ComparedPlan])
    throws -> [Effect]
  {
    let inputs = inputs.filter { $0.kind != .prices }
    // What became of a plan before, from which another goes on, is not run again.
    let isRunnable = plans.allSatisfy { $0.plan.head.scenario.replan == nil }
    guard inputs.count > 1, plans.count == 2, isRunnable else { return [] }
    var alone: [Effect] = []
    for input in inputs.prefix(Self.mostAlone) {
      do {
        alone.append(effect(of: input.key, try plan(taking: input, plans), levels, plans[0].plan))
      } catch is Stopped {
        break
      }
    }
    return alone + rest(alone, levels, plans)
  }

  private func plan(taking input: InputDifference, _ plans: [ComparedPlan]) throws -> Plan? {
    let scenarios = plans.map(\.plan.head.scenario)
    guard input.kind == .rule else {
      let file = TableName(rawValue: input.key)?.fileName ?? input.key
      return try run(scenarios[0], plans[0], [TableSource(file: file, plan: plans[1])])
    }
    let difference = scenarios[0].differences(to: scenarios[1]).first { $0.key == input.key }
    return try run(difference?.taken(over: scenarios[0]) ?? scenarios[0], plans[0], [])
  }

  private func effect(
    of key: String, _ plan: Plan?, _ levels: [LevelComparison], _ first: Plan
  ) -> Effect {
    guard let plan, plan.status != .infeasible else {
      return Effect(key: key, changes: nil, isProven: plan != nil)
    }
    let amounts = LevelAmounts(plan)
    return Effect(
      key: key, changes: levels.map { amounts[$0.level] - $0.values[0] },
      isProven: [plan, first].allSatisfy { $0.status == .optimal })
  }

  /// What is left once the effects of the inputs alone are taken away; nothing where that is nothing.
  private func rest(
    _ alone: [Effect], _ levels: [LevelComparison], _ plans: [ComparedPlan]
  ) -> [Effect] {
    let rest = levels.enumerated().map { index, level in
      level.change(1) - alone.reduce(0) { $0 + ($1.changes?[index] ?? 0) }
    }
    guard rest.contains(where: { $0 != 0 }) else { return [] }
    return [
      Effect(
        key: nil, changes: rest,
        isProven: plans.allSatisfy { $0.plan.status == .optimal } && alone.allSatisfy(\.isProven))
    ]
  }
}
