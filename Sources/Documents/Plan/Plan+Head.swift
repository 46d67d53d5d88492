// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// How good a plan is; never confused with each other.
  public enum Status: String, CaseIterable, Sendable, Codable {
    /// No plan is better, at any level.
    case optimal
    /// Every rule is kept; bound and gap tell how much better a plan could be.
    case feasible
    /// No plan keeps every rule; the reasons are given.
    case infeasible
    /// A clock or an interrupt ended the search; every rule is kept.
    case stopped

    /// The worst of several: no plan keeps every rule, then a search that was stopped, then one that
    /// left a gap.
    package static func worst(of statuses: some Sequence<Status>) -> Status {
      let found = Set(statuses)
      return [.infeasible, .stopped, .feasible].first(where: found.contains) ?? .optimal
    }
  }

  /// How good the whole plan is: the worse of its equipment and, where it has any, its premises.
  public var status: Status {
    Status.worst(of: [head.status, premises?.status].compactMap(\.self))
  }

  /// Where a bound comes from.
  public enum Proof: String, CaseIterable, Sendable, Codable {
    /// Whole numbers prove it without search: the duals in the plan, or for premises what the guide to
    /// the plan file says.
    case certified
    /// It rests on the solver, or on the search for the layout.
    case solver
  }

  /// What is reached at one level of an objective.
  public struct LevelResult<Level: Hashable & Sendable>: Hashable, Sendable {
    /// The level.
    public var level: Level
    /// What is reached: money, people, weighted metres, or counts weighted by priority.
    public var value: Int64
    /// What no plan or layout can be below, where the earlier levels are no worse than here.
    public var bound: Int64
    /// Where the bound comes from.
    public var proof: Proof

    /// A level with its value and bound.
    public init(level: Level, value: Int64, bound: Int64, proof: Proof) {
      (self.level, self.value, self.bound, self.proof) = (level, value, bound, proof)
    }
  }

  /// Counts of items, for which two identities hold: `needed = reused + purchased + unmet`, and
  /// `items = reused + reserved + unusable + surplus`.
  public struct ItemTotals: Hashable, Sendable {
    /// All items of the register.
    public var items: Int64
    /// Items that are needed.
    public var needed: Int64
    /// Items that serve a need.
    public var reused: Int64
    /// Items to be bought.
    public var purchased: Int64
    /// Needed items that are neither reused nor bought.
    public var unmet: Int64
    /// Items that pins reserve.
    public var reserved: Int64
    /// Items that the reuse rules exclude.
    public var unusable: Int64
    /// Usable items that serve no need.
    public var surplus: Int64

    /// Counts of items.
    public init(
      items: Int64, needed: Int64, reused: Int64, purchased: Int64, unmet: Int64,
      reserved: Int64, unusable: Int64, surplus: Int64
    ) {
      (self.items, self.needed, self.reused) = (items, needed, reused)
      (self.purchased, self.unmet) = (purchased, unmet)
      (self.reserved, self.unusable, self.surplus) = (reserved, unusable, surplus)
    }
  }

  /// Where a plan comes from and how good it is.
  public struct Head: Hashable, Sendable {
    /// The program and its version, such as `reallot 0.1.0`.
    public var program: String
    /// The name of the inventory.
    public var inventoryName: String
    /// The title of the inventory.
    public var inventoryTitle: String
    /// The currency of all amounts.
    public var currency: String
    /// The digest of the inventory's canonical content.
    public var revision: Digest
    /// The scenario, with every rule that can change a plan.
    public var scenario: Scenario
    /// The day that the plan is for.
    public var date: PartialDate
    /// How good the plan of the equipment is, for the workplaces that it is for.
    public var status: Status
    /// Why no plan keeps every rule; empty unless the status is `infeasible`.
    public var reasons: [Reason]
    /// The same in words, as plans of format 1 have it.
    public var toldReasons: [String]
    /// What the plan reaches at each level.
    public var levels: [LevelResult<Scenario.Level>]
    /// The counts of items.
    public var items: ItemTotals

    /// The head of a plan; of the scenario its ``Scenario/canonical`` form is kept.
    public init(
      program: String, inventoryName: String, inventoryTitle: String, currency: String,
      revision: Digest, scenario: Scenario, date: PartialDate, status: Status, reasons: [Reason],
      toldReasons: [String] = [], levels: [LevelResult<Scenario.Level>], items: ItemTotals
    ) {
      self.toldReasons = toldReasons
      (self.program, self.inventoryName) = (program, inventoryName)
      (self.inventoryTitle, self.currency) = (inventoryTitle, currency)
      (self.revision, self.scenario, self.date) = (revision, scenario.canonical, date)
      (self.status, self.reasons, self.levels, self.items) = (status, reasons, levels, items)
    }
  }
}

extension Plan.Head {
  /// Whether the program is told as name and version, such as `reallot 0.1.0`: small letters, a blank,
  /// a number with whatever follows it, in at most 64 characters.
  public var namesProgram: Bool {
    program.utf8.count <= 64
      && program.wholeMatch(of: /[a-z][a-z0-9\-]* [0-9][0-9A-Za-z.+\-]*/) != nil
  }
}
