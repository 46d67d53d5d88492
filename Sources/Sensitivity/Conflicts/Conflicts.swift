// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// Why no plan keeps every rule of a scenario, and what dropping rules would cost.
public struct Conflicts: Hashable, Sendable {
  /// Rules that no plan keeps together, of which none is superfluous: without any one of them there is a
  /// plan that keeps the others.
  public struct Group: Hashable, Sendable {
    /// The rules, pins first.
    public let rules: [DroppableRule]
    /// Whether no fewer rules contradict.
    public let isSmallest: Bool
  }

  /// What a plan reaches where one rule is dropped, or, where none suffices alone, several.
  public struct Repair: Hashable, Sendable {
    /// The rules, of which none is superfluous.
    public let rules: [DroppableRule]
    /// How good the run without them is.
    public let status: Plan.Status
    /// What it reaches at each level, in the order of the objective.
    public let levels: [Plan.LevelResult<Scenario.Level>]
  }

  /// Items that must go and find no need that all rules let them serve.
  public struct Stranded: Hashable, Sendable {
    /// The pins that bind them, 1-based in the scenario's list.
    public let pins: [Int]
    /// What they are.
    public let assetClass: Position<Inventory.AssetClass>
    /// Where they stand.
    public let office: Position<Inventory.Office>
    /// How many cannot go.
    public let count: Int64
    /// How many are bound like them there.
    public let bound: Int64
  }

  /// How far the plan that breaks the rules least breaks them: first as few items as possible that must go
  /// and cannot, then as little as possible beyond the budget of moving.
  public struct Violation: Hashable, Sendable {
    /// Items that must go and cannot.
    public let stranded: [Stranded]
    /// What moving and repair cost beyond their budget.
    public let overBudget: Money
  }

  /// Up to how many rules that take part all sets of them are tried.
  public static let mostTried = 12
  /// How many sets of several rules are run at most.
  public static let mostRepairs = 12

  /// Groups of rules that contradict: each is found among the rules that are in none before, so that
  /// one of each must be dropped; empty where there is a plan.
  public let groups: [Group]
  /// Each rule without which alone there is a plan, with what is reached then, or, where no single one
  /// suffices, sets of as few as suffice, or one that none can be left out of where many rules take part; where
  /// groups are none, each budget that binds.
  public let repairs: [Repair]
  /// How far the plan that breaks the rules least breaks them.
  public let violation: Violation
  /// Whether somebody stopped the search, so that there may be other groups and repairs.
  public let isStopped: Bool
}
