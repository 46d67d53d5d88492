// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Scenario {
  /// What may be reused.
  public struct Reuse: Hashable, Sendable {
    /// The conditions that may be reused as they stand.
    public var conditions: [Condition] = [.new, .good, .fair]
    /// Which conditions may be repaired; nil for none.
    public var repair: Repair? = Repair()
    /// What rights of a holder allow reuse.
    public var ownership: [Ownership] = [.own]
    /// How far a transfer may go, in whole metres; nil for any distance.
    public var maximumDistanceMetres: Int64?
    /// Whether reuse that costs more than the new price is ruled out.
    public var isWorthwhileOnly = false
    /// Whole years of useful life that must be left; nil asks for none.
    public var minimumRemainingYears: Int?

    /// The default: new, good and fair as they stand, poor after repair, own property only.
    public init() {}
  }
}

extension Scenario.Reuse: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "conditions", \.conditions, .set(),
      "which of `new`, `good`, `fair`, `poor`, `broken` may be reused as they stand"),
    Key(
      "repair", groupOrNone: \.repair,
      "which conditions may be repaired: a group of keys, or `none`",
      default: "as below"),
    Key(
      "ownership", \.ownership, .set(),
      "which of `own`, `borrowed`, `leased`, `held` may be reused"),
    Key(
      "maximum_distance_km", \.maximumDistanceMetres,
      .optional(.kilometres(example: "60"), or: "none"),
      "how far a transfer may go, to the metre; what is inherited may go any distance",
      canonical: .named("maximum_distance_m"), baselines: .none),
    Key(
      "worthwhile", \.isWorthwhileOnly, .flag,
      "`true` rules out reuse that costs more than the new price"),
    Key(
      "minimum_remaining_years", \.minimumRemainingYears,
      .optional(.whole(in: 0...100, unit: "whole years", example: "2 or none"), or: "none"),
      "useful life that must be left; an unknown age then fails"),
  ]
}
