// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What a run of a scenario decided, with everything that an independent check needs.
public struct Plan: Hashable, Sendable {
  /// A version of the plan file's format.
  public enum Format: Int64, CaseIterable, Sendable {
    /// Reasons are sentences, and what the register has for purchases is not told.
    case one = 1
    /// Reasons are codes with places, and every purchase has its counts.
    case two = 2
  }

  /// The format of the file that the plan comes from or goes to.
  public var format: Format
  /// Where the plan comes from and how good it is.
  public var head: Head
  /// What is needed, where, and at what price.
  public var needs: [Need]
  /// Items that no rule can tell apart, with the rows that they come from.
  public var lots: [Lot]
  /// Which items serve which needs.
  public var assignments: [Assignment]
  /// What is bought and left unmet, with the proof that no plan does better.
  public var solution: Solution
  /// Baseline B1: each unit keeps what already stands at its workplaces.
  public var stayOnly: Baseline
  /// Baseline B2: each unit uses what it inherits, and nothing is transferred.
  public var inherited: Baseline
  /// B2 within the scenario's budgets; nil where B2 keeps them, and in format 1.
  public var inheritedWithinBudget: BudgetedBaseline?
  /// Usable items that serve no need.
  public var surplus: [Remainder]
  /// Items that a pin reserves.
  public var reserved: [Remainder]
  /// Items that the reuse rules exclude.
  public var unusable: [Remainder]
  /// What the register has for each need that is bought for or left unmet, in the order of the needs;
  /// empty in format 1.
  public var shortfalls: [Shortfall]
  /// The pins that bind fewer items than they ask for, in the order of the scenario; empty in format 1.
  public var shortPins: [ShortPin]
  /// Who works where; nil where the scenario takes workplaces as the posts have them.
  public var premises: Premises?
  /// What the plan goes on from, and what it changes; nil where it begins anew.
  public var replan: Replan?
  /// The lots of the baselines, which know the register alone and nothing of the plan before; nil where
  /// they are those of the plan, because it begins anew.
  public var baselineLots: [Lot]?

  /// The lots that the baselines divide.
  public var lotsOfBaselines: [Lot] { baselineLots ?? lots }

  /// A plan with all its parts.
  public init(
    format: Format = .two, head: Head, needs: [Need], lots: [Lot], assignments: [Assignment],
    solution: Solution,
    stayOnly: Baseline, inherited: Baseline, inheritedWithinBudget: BudgetedBaseline? = nil,
    surplus: [Remainder], reserved: [Remainder], unusable: [Remainder],
    shortfalls: [Shortfall] = [], shortPins: [ShortPin] = [], premises: Premises? = nil,
    replan: Replan? = nil, baselineLots: [Lot]? = nil
  ) {
    (self.format, self.shortfalls, self.shortPins) = (format, shortfalls, shortPins)
    (self.head, self.needs, self.lots) = (head, needs, lots)
    (self.assignments, self.solution) = (assignments, solution)
    (self.stayOnly, self.inherited) = (stayOnly, inherited)
    (self.surplus, self.reserved, self.unusable) = (surplus, reserved, unusable)
    (self.inheritedWithinBudget, self.premises) = (inheritedWithinBudget, premises)
    (self.replan, self.baselineLots) = (replan, baselineLots)
  }
}

extension Plan {
  /// A quantity of a class that a unit needs at an office.
  public struct Need: Hashable, Sendable {
    /// The key: from the needs table, or `norm/…` with group, class, basis, unit and office.
    public var id: String
    /// The unit that needs.
    public var unit: String
    /// Where it is needed.
    public var office: String
    /// The class that is needed.
    public var assetClass: String
    /// How many, at least 1.
    public var quantity: Int64
    /// What buying one costs: the reference price, capped by the norm.
    public var price: Money
    /// A positive whole weight; larger is served first.
    public var priority: Int64
    /// The worst condition that will do, after any repair.
    public var minimumCondition: Condition?
    /// Whole years of useful life that must be left.
    public var minimumRemainingYears: Int?

    /// A need.
    public init(
      id: String, unit: String, office: String, assetClass: String, quantity: Int64, price: Money,
      priority: Int64, minimumCondition: Condition?, minimumRemainingYears: Int?
    ) {
      (self.id, self.unit, self.office, self.assetClass) = (id, unit, office, assetClass)
      (self.quantity, self.price, self.priority) = (quantity, price, priority)
      self.minimumCondition = minimumCondition
      self.minimumRemainingYears = minimumRemainingYears
    }
  }

  /// Some items of one row of the register.
  public struct RowCount: Hashable, Sendable {
    /// The row.
    public var row: Position<Inventory.Asset>
    /// How many of its items, at least 1.
    public var count: Int64

    /// Items of a row.
    public init(row: Position<Inventory.Asset>, count: Int64) {
      (self.row, self.count) = (row, count)
    }
  }

  /// Usable items that no rule can tell apart.
  public struct Lot: Hashable, Sendable {
    /// What they are.
    public var assetClass: String
    /// The unit that inherits them; nil for none.
    public var heir: String?
    /// Where they stand.
    public var office: String
    /// Which pins bind them, 0-based in the scenario's list, ascending.
    public var pins: [Int]
    /// The rows they come from; the first are used first.
    public var members: [RowCount]
    /// What the plan before meant them for; nil where it did not, or there is none.
    public var past: Past?

    /// A lot.
    public init(
      assetClass: String, heir: String?, office: String, pins: [Int], members: [RowCount],
      past: Past? = nil
    ) {
      (self.assetClass, self.heir, self.office) = (assetClass, heir, office)
      (self.pins, self.members, self.past) = (pins, members, past)
    }

    /// How many items the lot has.
    public var quantity: Int64 { members.reduce(0) { $0 + $1.count } }
  }

  /// How an item comes to serve a need.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Its heir's need, at the office where it stands.
    case stay
    /// Its heir's need, at another office.
    case inherit
    /// Any other unit's need.
    case transfer
  }

  /// Items of one row that serve one need.
  public struct Assignment: Hashable, Sendable {
    /// The items.
    public var items: RowCount
    /// The tag of the row, where it has one.
    public var tag: String?
    /// The holder.
    public var fromUnit: String
    /// Where the items stand.
    public var fromOffice: String
    /// The unit that they serve.
    public var toUnit: String
    /// Where they serve.
    public var toOffice: String
    /// The lot that they belong to.
    public var lot: Position<Lot>
    /// The need that they serve.
    public var need: Position<Need>
    /// How they come to serve it.
    public var kind: Kind
    /// Whether they are repaired first.
    public var isRepaired: Bool
    /// The way, in whole metres.
    public var metres: Int64
    /// What it costs, per item.
    public var cost: Cost

    /// An assignment.
    public init(
      items: RowCount, tag: String?, fromUnit: String, fromOffice: String, toUnit: String,
      toOffice: String, lot: Position<Lot>, need: Position<Need>, kind: Kind, isRepaired: Bool,
      metres: Int64, cost: Cost
    ) {
      (self.items, self.tag, self.lot, self.need) = (items, tag, lot, need)
      (self.fromUnit, self.fromOffice) = (fromUnit, fromOffice)
      (self.toUnit, self.toOffice) = (toUnit, toOffice)
      (self.kind, self.isRepaired) = (kind, isRepaired)
      (self.metres, self.cost) = (metres, cost)
    }
  }

  /// What serving a need with one item costs.
  public struct Cost: Hashable, Sendable {
    /// Moving it.
    public var moving: Money
    /// Repairing it.
    public var repair: Money
    /// The penalty of a substitution.
    public var penalty: Money

    /// A cost of three parts.
    public init(moving: Money, repair: Money, penalty: Money) {
      (self.moving, self.repair, self.penalty) = (moving, repair, penalty)
    }

    /// All three together.
    public var total: Money { moving + repair + penalty }
  }

  /// Items that serve no need, and why.
  public struct Remainder: Hashable, Sendable {
    /// The items.
    public var items: RowCount
    /// The tag of the row, where it has one.
    public var tag: String?
    /// Why they serve none.
    public var reason: Reason

    /// Why items serve no need.
    public enum Reason: String, CaseIterable, Sendable, Codable {
      /// Usable, but no need is left for them.
      case surplus
      /// A pin reserves them.
      case reserved
      /// Their condition is not reused, and cannot be repaired within the rules.
      case condition
      /// They are not the holder's own.
      case ownership
      /// They were lost on the way, as receipts of the plan before say.
      case lost
    }

    /// A remainder with its reason.
    public init(items: RowCount, tag: String?, reason: Reason) {
      (self.items, self.tag, self.reason) = (items, tag, reason)
    }
  }
}
