// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents

/// What plans reach at a level.
public struct LevelComparison: Sendable {
  /// How a plan stands to the first.
  public enum Verdict: String, Sendable {
    /// It counts less.
    case better
    /// It counts more.
    case worse
    /// It counts as much.
    case equal
  }

  /// The level.
  public let level: Scenario.Level
  /// What each plan reaches.
  public let values: [Int64]
  /// What no plan of each scenario can be below; nil where the level is none of its objective.
  public let bounds: [Int64?]

  init(_ level: Scenario.Level, _ plans: [Plan]) {
    self.level = level
    values = plans.map { LevelAmounts($0)[level] }
    bounds = plans.map { plan in plan.head.levels.first { $0.level == level }?.bound }
  }

  /// What a plan counts more than the first.
  public func change(_ plan: Int) -> Int64 { values[plan] - values[0] }

  /// How a plan stands to the first.
  public func verdict(_ plan: Int) -> Verdict {
    switch change(plan) {
    case 0: .equal
    case ..<0: .better
    default: .worse
    }
  }

  /// Whether the optima of both scenarios stand to each other as the plans do, by their bounds.
  public func isProven(_ plan: Int) -> Bool {
    guard let first = bounds[0], let other = bounds[plan] else { return false }
    return switch verdict(plan) {
    case .better: values[plan] < first
    case .worse: other > values[0]
    case .equal: first == values[0] && other == values[plan]
    }
  }
}

extension LevelComparison {
  /// The levels of all objectives, in their order.
  static func all(_ plans: [Plan]) -> [LevelComparison] {
    let named = Set(plans.flatMap(\.head.scenario.objective))
    return Scenario.Level.allCases.filter(named.contains).map { LevelComparison($0, plans) }
  }
}
