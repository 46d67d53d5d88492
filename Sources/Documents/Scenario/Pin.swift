// SPDX-License-Identifier: GPL-3.0-or-later

extension Scenario {
  /// A rule for one asset, or for the assets of a class, unit or office.
  public struct Pin: Hashable, Sendable {
    /// What a pin asks.
    public enum Rule: String, CaseIterable, Sendable, Codable {
      /// May serve only needs at its own office.
      case stay
      /// Must serve the unit or office named.
      case go
      /// May not serve the unit or office named.
      case forbid
      /// Is out of the supply and reported apart.
      case reserve
    }

    /// What the pin asks.
    public var rule: Rule
    /// The tag of one asset.
    public var asset: String?
    /// The class of the assets.
    public var assetClass: String?
    /// The holder of the assets.
    public var unit: String?
    /// Where the assets stand.
    public var office: String?
    /// How many items at most, taken in the order of the register; nil for all.
    public var quantity: Int64?
    /// The unit or office that the items go to, or may not go to.
    public var to: String?

    /// A pin without any restriction yet.
    public init(rule: Rule) {
      self.rule = rule
    }
  }
}
