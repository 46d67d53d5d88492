// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What a planner asks for: rules of need and reuse, costs, objective, budgets and pins.
///
/// Every rule has a default, so that a scenario file names only what differs.
public struct Scenario: Hashable, Sendable {
  /// What the scenario is called.
  public var name: String
  /// The folder of the inventory, as a path that the working folder understands.
  public var inventoryFolder: String
  /// The day that the plan is for; nil means the day of the inventory.
  public var date: PartialDate?
  /// Where needs come from.
  public var needs = Needs()
  /// What may be reused.
  public var reuse = Reuse()
  /// What moving costs.
  public var moving = Moving()
  /// The levels, most important first; `unmet` is always the first.
  public var objective: [Level] = [.unmet, .purchases, .transfers, .moving]
  /// The budgets.
  public var limits = Limits()
  /// Rules for single assets or groups of them.
  public var pins: [Pin] = []
  /// How long and how exactly to search.
  public var solver = Solver()
  /// How workplaces are chosen; nil takes them as the posts have them.
  public var premises: Premises?

  /// A scenario with the default rules.
  public init(name: String, inventoryFolder: String) {
    (self.name, self.inventoryFolder) = (name, inventoryFolder)
  }
}

extension Scenario {
  /// Where needs come from.
  public struct Needs: Hashable, Sendable {
    /// Whether posts and norms make needs.
    public var fromNorms = true
    /// Whether the needs table makes needs.
    public var fromTable = true
    /// The set of norms; nil means the only one of the inventory.
    public var normSet: String?
    /// The share of a norm that is granted, above 0 and at most 1.
    public var coverage = Fraction.one

    /// The default: all norms in full, and the needs table.
    public init() {}
  }

  /// What may be reused.
  public struct Reuse: Hashable, Sendable {
    /// The conditions that may be reused as they stand.
    public var conditions: [Condition] = [.new, .good, .fair]
    /// Which conditions may be repaired; nil for none.
    public var repair: Repair? = Repair()
    /// What rights of a holder allow reuse.
    public var ownership: [Ownership] = [.own]
    /// How far a transfer may go, in whole metres; nil for any distance.
    public var maximumDistanceMetres: Int64?
    /// Whether reuse that costs more than the new price is ruled out.
    public var isWorthwhileOnly = false
    /// Whole years of useful life that must be left; nil asks for none.
    public var minimumRemainingYears: Int?

    /// The default: new, good and fair as they stand, poor after repair, own property only.
    public init() {}
  }

  /// Which conditions may be repaired, to which, and at what cost.
  public struct Repair: Hashable, Sendable {
    /// The conditions that may be repaired.
    public var from: [Condition] = [.poor]
    /// The condition after repair.
    public var to: Condition = .fair
    /// The highest share of the reference price that a repair may cost.
    public var limit = Fraction(3, over: 10) ?? .zero

    /// The default: poor to fair, for at most 30 % of the reference price.
    public init() {}
  }

  /// What moving an item costs: `perItem + perCubicMetreKilometre · m³ · km`.
  public struct Moving: Hashable, Sendable {
    /// Money for each item that changes its office.
    public var perItem: Money = 20_000
    /// Money per m³ and km.
    public var perCubicMetreKilometre: Money = 3_500
    /// What a great-circle distance is multiplied with to estimate a road.
    public var detour = Fraction(13, over: 10) ?? .one

    /// The default costs.
    public init() {}
  }

  /// One level of the lexicographic objective.
  public enum Level: String, CaseIterable, Sendable, Codable {
    case unmet
    case purchases
    case transfers
    case moving
    case totalCost = "total_cost"
  }

  /// The budgets, in money; nil for none.
  public struct Limits: Hashable, Sendable {
    /// The most that purchases may cost.
    public var purchases: Money?
    /// The most that moving and repair may cost.
    public var moving: Money?

    /// No budgets.
    public init() {}
  }

  /// How long and how exactly to search.
  public struct Solver: Hashable, Sendable {
    /// Seconds after which the best plan so far is taken; nil for no limit.
    public var timeLimitSeconds: Int? = 60
    /// The relative gap at which the search may end.
    public var gap = Fraction.zero
    /// How many threads to use; nil means all cores.
    public var threads: Int?

    /// The default: one minute, no gap, all cores.
    public init() {}
  }
}
