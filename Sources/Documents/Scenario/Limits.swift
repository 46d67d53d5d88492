// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Scenario {
  /// The budgets, in money; nil for none.
  public struct Limits: Hashable, Sendable {
    /// The most that purchases may cost.
    public var purchases: Money?
    /// The most that moving and repair may cost.
    public var moving: Money?

    /// No budgets.
    public init() {}
  }
}

extension Scenario.Limits: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "purchases", \.purchases, .optional(.money(example: "300000000 or none"), or: "none"),
      "the most that purchases may cost"),
    Key(
      "moving", \.moving, .optional(.money(example: "300000000 or none"), or: "none"),
      "the most that moving and repair may cost"),
  ]
}
