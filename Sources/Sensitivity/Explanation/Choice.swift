// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// What becomes of a plan where an item of a lot serves a need.
public struct Choice: Hashable, Sendable {
  /// What the plan or its rules say of it.
  public enum Answer: Hashable, Sendable {
    /// So many items of the lot serve the need now.
    case serves(Int64)
    /// If an item must serve the need, the optimum changes so.
    case changes(Change)
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

  /// What is known of how the optimum changes; nil where a rule or the others forbid it, and where the
  /// items serve already.
  public var change: Change? {
    if case .changes(let change) = answer { change } else { nil }
  }

  /// What changes at each level, nothing where the items serve already; nil where a rule or the others
  /// forbid it, or only a range is known.
  public var changes: [Int64]? {
    if case .serves = answer { return [] }
    return change?.amounts
  }

  /// The exchanges that bring the changes about; none where nothing changes or can.
  public var exchanges: [Exchange] { change?.exchanges ?? [] }

  /// Whether some plan may let an item serve the need.
  public var mayServe: Bool {
    switch answer {
    case .serves, .changes: true
    case .impossible, .forbidden: false
    }
  }
}

extension Choice {
  /// Whether it only swaps items between needs of one unit, office and class, which changes nothing that
  /// anybody would notice.
  public func isSwapAtHome(in plan: Plan) -> Bool {
    guard case .changes(.exact(let amounts, let exchanges)) = answer, !exchanges.isEmpty,
      amounts.allSatisfy({ $0 == 0 })
    else { return false }
    let home = Plan.Place(plan.needs[need])
    return exchanges.flatMap(\.needs).allSatisfy { Plan.Place(plan.needs[$0]) == home }
      && exchanges.allSatisfy(\.isPassedOn)
  }
}

extension Choice: Comparable {
  /// What serves comes first, then what changes least, then what only a run tells of, then what is
  /// impossible, then what is forbidden in the order of the rules; of equal ones the nearer, then the
  /// first lot and need.
  public static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank.lexicographicallyPrecedes(right.rank) }
    return (left.metres, left.lot, left.need) < (right.metres, right.lot, right.need)
  }

  private var rank: [Int64] {
    switch answer {
    case .serves: [0]
    case .changes(.exact(let changes, _)), .changes(.atLeast(let changes, _)): [1] + changes
    case .changes(.between(let ranges, _)): [1] + ranges.map(\.low)
    case .changes(.open): [2]
    case .impossible: [3]
    case .forbidden(let barrier):
      [4, Int64(Plan.Shortfall.Obstacle.allCases.firstIndex(of: barrier.obstacle) ?? 0)]
    }
  }
}
