// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// What becomes of a plan where an item of a lot serves a need.
public struct Choice: Hashable, Sendable {
  /// What the plan or its rules say of it.
  public enum Answer: Hashable, Sendable {
    /// So many items of the lot serve the need now.
    case serves(Int64)
    /// If an item must serve the need, the optimum changes so much at each level, in the order of the
    /// objective, and these exchanges bring it about.
    case changes([Int64], [Exchange])
    /// The same without regard to budgets, which it breaks: within them the levels are, in their order, no
    /// better than so.
    case atLeast([Int64], [Exchange])
    /// No plan lets an item serve the need: others must go where nothing else can make room.
    case impossible
    /// A rule forbids it.
    case forbidden(Barrier)
  }

  /// The lot.
  public let lot: Position<Plan.Lot>
  /// The need.
  public let need: Position<Plan.Need>
  /// The way in whole metres.
  public let metres: Int64
  /// What is said of it.
  public let answer: Answer

  /// What changes at each level; nil where a rule or the others forbid it.
  public var changes: [Int64]? {
    switch answer {
    case .serves: []
    case .changes(let changes, _), .atLeast(let changes, _): changes
    case .impossible, .forbidden: nil
    }
  }

  /// The exchanges that bring the changes about; none where nothing changes or can.
  public var exchanges: [Exchange] {
    switch answer {
    case .changes(_, let exchanges), .atLeast(_, let exchanges): exchanges
    case .serves, .impossible, .forbidden: []
    }
  }
}

extension Choice: Comparable {
  /// What serves comes first, then what changes least, then what is impossible, then what is forbidden in
  /// the order of the rules; of equal ones the nearer, then the first lot and need.
  public static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank.lexicographicallyPrecedes(right.rank) }
    return (left.metres, left.lot, left.need) < (right.metres, right.lot, right.need)
  }

  private var rank: [Int64] {
    switch answer {
    case .serves: [0]
    case .changes(let changes, _), .atLeast(let changes, _): [1] + changes
    case .impossible: [2]
    case .forbidden(let barrier):
      [3, Int64(Plan.Shortfall.Obstacle.allCases.firstIndex(of: barrier.obstacle) ?? 0)]
    }
  }
}
