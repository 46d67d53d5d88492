// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// What is bought and left unmet, and the proof of the levels.
  public struct Solution: Hashable, Sendable {
    /// How many of each need are bought, in the order of the needs.
    public var purchased: [Int64]
    /// How many of each need are left unmet, in the order of the needs.
    public var unmet: [Int64]
    /// The proof; nil where the search was stopped.
    public var certificate: Certificate?

    /// A solution with its proof.
    public init(purchased: [Int64], unmet: [Int64], certificate: Certificate?) {
      (self.purchased, self.unmet, self.certificate) = (purchased, unmet, certificate)
    }
  }

  /// A counterfactual plan: an optimum of the same model on fewer arcs, without budgets and without
  /// pins other than `reserve`.
  public struct Baseline: Hashable, Sendable {
    /// How many items of a lot serve a need.
    public struct Flow: Hashable, Sendable {
      /// The lot.
      public var lot: Position<Lot>
      /// The need.
      public var need: Position<Need>
      /// How many items.
      public var count: Int64

      /// Items of a lot that serve a need.
      public init(lot: Position<Lot>, need: Position<Need>, count: Int64) {
        (self.lot, self.need, self.count) = (lot, need, count)
      }
    }

    /// Which lots serve which needs.
    public var flows: [Flow]
    /// The value of each level, in the order of the objective.
    public var levels: [Int64]
    /// Moving and repair of all flows, in money.
    public var movingAndRepair: Money
    /// What is bought, and the proof.
    public var solution: Solution

    /// A baseline with its flows and proof.
    public init(
      flows: [Flow], levels: [Int64], movingAndRepair: Money, solution: Solution
    ) {
      (self.flows, self.levels) = (flows, levels)
      (self.movingAndRepair, self.solution) = (movingAndRepair, solution)
    }
  }

  /// Integer duals that prove the levels.
  public struct Certificate: Hashable, Sendable {
    /// How the duals prove the levels.
    public enum Method: String, CaseIterable, Sendable, Codable {
      /// All levels together: every column's reduced costs, taken as a vector over the levels, are
      /// lexicographically at least 0.
      case lexicographic
      /// Each level by itself, by leaves of a search that together hold all plans, with whole-number
      /// multipliers of budgets, earlier levels and branches (Lagrangian relaxation).
      ///
      /// With `cost` what one unit of a column (arc, purchase, unmet item) counts at the level, and
      /// `row` what it counts in a row or branch, the reduced cost of a column is
      /// `scale · cost + Σ multiplier · row − supply dual − demand dual`. Unmet items are columns only
      /// where the scenario has a purchase budget. Supply duals are at most 0, except those of lots
      /// with a pin `go`, whose items must all serve. Then no plan that takes the leaf's branches,
      /// keeps the budgets, and is at each earlier level no worse than this plan, is below
      ///
      ///     (Σ quantity of lot · supply dual + Σ quantity of need · demand dual
      ///       − Σ multiplier · limit of row + Σ min(0, reduced cost) · most of column) ÷ scale
      ///
      /// The bound of the level is the least such number, rounded up to a multiple of what all plans'
      /// values are multiples of: of the greatest common divisor of all needs' priorities for `unmet`,
      /// of all needs' prices for `purchases`, of 1 for every other level; and at least 0.
      case lagrangian
    }

    /// The duals of one level.
    public struct Level: Hashable, Sendable {
      /// The level.
      public var level: Scenario.Level
      /// What costs of this level are multiplied with before duals are taken; 1 in the
      /// lexicographic method, 0 where the duals say that no plan takes these branches.
      public var scale: Int64
      /// The multipliers of rows that bind all classes together, at least 0.
      public var multipliers: [Multiplier]
      /// The dual of each lot's supply, in the order of the lots.
      public var supply: [Int64]
      /// The dual of each need's demand, in the order of the needs.
      public var demand: [Int64]
      /// The branchings that lead to the part of all plans for which these duals stand; none where
      /// they stand for all.
      public var branches: [Branch]

      /// The duals of a level.
      public init(
        level: Scenario.Level, scale: Int64 = 1, multipliers: [Multiplier] = [],
        supply: [Int64], demand: [Int64], branches: [Branch] = []
      ) {
        (self.level, self.scale, self.multipliers) = (level, scale, multipliers)
        (self.supply, self.demand, self.branches) = (supply, demand, branches)
      }
    }

    /// A whole-number multiplier of a row that binds all classes together.
    public struct Multiplier: Hashable, Sendable {
      /// A row that binds all classes together.
      public enum Row: Hashable, Sendable {
        /// `Σ price · purchased ≤` the purchase budget.
        case purchaseBudget
        /// `Σ (moving + repair) · items ≤` the moving budget.
        case movingBudget
        /// An earlier level is no worse than the plan's value: its limit is the value that the plan
        /// reaches there.
        case level(Scenario.Level)
      }

      /// The row.
      public var row: Row
      /// The multiplier, at least 0.
      public var value: Int64

      /// A multiplier of a row.
      public init(row: Row, value: Int64) {
        (self.row, self.value) = (row, value)
      }
    }

    /// How the duals prove the levels.
    public var method: Method
    /// The duals, level by level in the order of the objective.
    public var levels: [Level]

    /// A certificate.
    public init(method: Method, levels: [Level]) {
      (self.method, self.levels) = (method, levels)
    }
  }
}

extension Plan.Certificate.Multiplier.Row: CustomStringConvertible {
  /// Reads the name of a row; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "purchase_budget": self = .purchaseBudget
    case "moving_budget": self = .movingBudget
    default:
      guard let level = Scenario.Level(rawValue: text) else { return nil }
      self = .level(level)
    }
  }

  /// The row's name in the plan file.
  public var description: String {
    switch self {
    case .purchaseBudget: "purchase_budget"
    case .movingBudget: "moving_budget"
    case .level(let level): level.rawValue
    }
  }
}
