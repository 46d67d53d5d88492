// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents

/// What a plan, or a change of one, counts of everything that a level may count.
public struct LevelAmounts: Hashable, Sendable {
  /// Unmet items, weighted by priority.
  public var unmet: Int64 = 0
  /// Purchases, in money.
  public var purchases: Int64 = 0
  /// Transferred items.
  public var transfers: Int64 = 0
  /// Items of the plan before that do not serve what it meant them for.
  public var changes: Int64 = 0
  /// Moving, repair and penalties, in money.
  public var moving: Int64 = 0

  /// What a level counts of it.
  public subscript(level: Scenario.Level) -> Int64 {
    switch level {
    case .unmet: unmet
    case .purchases: purchases
    case .changes: changes
    case .transfers: transfers
    case .moving: moving
    case .totalCost: purchases + moving
    }
  }
}

extension LevelAmounts {
  /// What a plan comes to.
  public init(_ plan: Plan) {
    self.init()
    changes = plan.head.levels.first { $0.level == .changes }?.value ?? 0
    for (index, need) in plan.needs.enumerated() {
      unmet += need.priority * plan.solution.unmet[index]
      purchases += need.price * plan.solution.purchased[index]
    }
    for assignment in plan.assignments {
      if assignment.kind == .transfer { transfers += assignment.items.count }
      moving += assignment.cost.total * assignment.items.count
    }
  }

  /// Adds so many times of something else.
  mutating func add(_ count: Int64, of other: LevelAmounts) {
    unmet += count * other.unmet
    purchases += count * other.purchases
    changes += count * other.changes
    transfers += count * other.transfers
    moving += count * other.moving
  }
}
