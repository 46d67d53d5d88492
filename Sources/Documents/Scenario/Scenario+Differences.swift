// SPDX-License-Identifier: GPL-3.0-or-later

extension Scenario {
  /// A key that two scenarios say differently.
  public struct Difference: Sendable {
    /// The key, behind those of its groups: `reuse.worthwhile`.
    public let key: String
    /// What the first scenario says, as a file could have it.
    public let left: String
    /// What the second says.
    public let right: String
    private let take: @Sendable (inout Scenario) -> Void

    fileprivate init(_ difference: KeyDifference<Scenario>) {
      (key, left, right) = (difference.key, difference.left, difference.right)
      take = difference.take
    }

    /// A scenario that says what the second does, of this key alone.
    public func taken(over scenario: Scenario) -> Scenario {
      var scenario = scenario
      take(&scenario)
      return scenario
    }
  }

  /// The keys that another scenario says differently, in the order of the guide: what can change a plan
  /// or a report of it, so neither the name nor the folder of the inventory.
  public func differences(to other: Scenario) -> [Difference] {
    var (left, right) = (canonical, other.canonical)
    (left.name, right.name) = (Self.standard.name, Self.standard.name)
    return left.differences(to: right).map(Difference.init)
  }
}
