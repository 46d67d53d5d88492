// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Scenario {
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

extension Scenario.Solver: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "time_limit", \.timeLimitSeconds, .optional(.seconds, or: "none"),
      "after how long the best plan so far is taken: `60 s`, `2 min`, `1 h`, `none`",
      canonical: .named("time_limit_seconds")),
    Key(
      "gap", \.gap, .fraction(in: .zero...Fraction.one, example: "0.01"),
      "how far from the bound the search may end, as a share from 0 to 1"),
    Key(
      "threads", \.threads, .optional(.whole(in: 1...1_024, example: "all or 4"), or: "all"),
      "how many threads to use, `all` or a number; it changes no plan", canonical: .none),
  ]
}
