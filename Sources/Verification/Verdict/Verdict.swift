// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents

/// What an independent check of a plan found.
public struct Verdict: Hashable, Sendable {
  /// What is known of a level of the objective.
  public struct Level: Hashable, Sendable {
    /// The level.
    public let level: Scenario.Level
    /// What the plan reaches, as worked out again; in money or weighted counts.
    public let value: Int128
    /// What the duals prove that no plan can be below, where the earlier levels are kept; nil where
    /// they prove nothing, so that only the solver vouches for the plan's bound.
    public let certifiedBound: Int128?

    /// Whether the duals prove that no plan is better at this level.
    public var isProvenBest: Bool { certifiedBound == value }
  }

  /// The checks that were made.
  public let checks: [Check]
  /// The levels in the order of the objective; empty where they could not be worked out.
  public let levels: [Level]

  /// Whether every check passed.
  public var holds: Bool { checks.allSatisfy(\.passed) }

  /// Whether it is proven that no plan leaves less unmet and, among those, none buys less; where the
  /// plan chooses workplaces, for the workplaces that it chose.
  public var provesLeastPurchases: Bool {
    let purchases = levels.firstIndex { $0.level == .purchases }
    return holds && purchases.map { levels[...$0].allSatisfy(\.isProvenBest) } ?? false
  }

  /// Whether the plan chooses workplaces, so that other workplaces might need less.
  public var choosesWorkplaces: Bool { self[.placements] != nil }

  /// A check by its name; nil where it was not made.
  public subscript(name: Check.Name) -> Check? { checks.first { $0.name == name } }
}
