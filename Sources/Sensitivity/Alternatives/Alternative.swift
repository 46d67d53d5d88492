// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// Another plan that is as good, or nearly so.
public struct Alternative: Hashable, Sendable {
  /// Where the items of a line come from.
  public enum Source: Hashable, Comparable, Sendable {
    /// They are bought.
    case bought
    /// There are none: the needs lack them, as may be within a budget of purchases.
    case unmet
    /// They are items of a class at an office, with an heir and pins, of which the first lot stands here:
    /// whichever of its lots they are.
    case items(Position<Plan.Lot>, isRepaired: Bool)

    /// What is bought comes first, then what is lacking, then lots in their order, what is not repaired first.
    public static func < (left: Self, right: Self) -> Bool {
      left.rank < right.rank
    }

    private var rank: (Int32, Int) {
      switch self {
      case .bought: (-1, 0)
      case .unmet: (-1, 1)
      case .items(let lot, let isRepaired): (lot.index, isRepaired ? 1 : 0)
      }
    }
  }

  /// What it does otherwise for needs that nothing tells apart.
  public struct Line: Hashable, Sendable {
    /// The needs: of one unit, office and class, and asking the same at the same price.
    public let needs: [Position<Plan.Need>]
    /// Where the items come from.
    public let source: Source
    /// How many of them serve the needs in the plan.
    public let before: Int64
    /// How many serve them in the other plan.
    public let after: Int64

    package init(
      needs: [Position<Plan.Need>], source: Source, before: Int64, after: Int64
    ) {
      (self.needs, self.source, self.before, self.after) = (needs, source, before, after)
    }
  }

  /// What it counts more than the plan at each level, in the order of the objective.
  public let changes: [Int64]
  /// What it does otherwise, in the order of the plan's needs; what is bought comes first.
  public let lines: [Line]
}

/// Plans that are as good as a plan, or nearly so.
public struct Alternatives: Hashable, Sendable {
  /// Whether there are others.
  public enum Extent: String, CaseIterable, Sendable {
    /// No other plan is as good.
    case all
    /// There are others.
    case more
    /// The search ended before it was known.
    case open
    /// Somebody stopped the search before it was known.
    case stopped
  }

  /// How many plans are looked at at most, as where nearly all break a budget, or only exchange items that
  /// are alike.
  public static let mostLookedAt = 10_000

  /// The plans: the best first, of equal ones those first that do least otherwise.
  public let plans: [Alternative]
  /// Whether there are others.
  public let extent: Extent
}

/// How much worse than a plan others may be: as good before a level, at most so much more there, and
/// anything after it.
public struct Tolerance: Hashable, Sendable {
  /// The level; nil for the last that counts money.
  public let level: Scenario.Level?
  /// How much more, in the level's unit.
  public let amount: Int64

  /// No worse at any level.
  public static let none = Tolerance(level: nil, amount: 0)

  /// A tolerance of an amount, at least 0, at a level; nil for the last that counts money.
  public init(level: Scenario.Level?, amount: Int64) {
    (self.level, self.amount) = (level, amount)
  }
}
