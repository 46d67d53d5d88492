// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents

/// How a need is met, in one way of two plans, where that differs.
public struct ChangedLine: Sendable {
  /// A way to meet a need, or not to.
  public enum Way: Hashable, Sendable {
    /// Items of a unit, from an office.
    case items(Plan.Kind, fromUnit: String, fromOffice: String, assetClass: String, repaired: Bool)
    /// Bought.
    case purchase
    /// Not at all.
    case unmet
  }

  /// How it differs.
  public enum Change: String, Sendable {
    /// Only the second plan does it.
    case added
    /// Only the first plan does it.
    case gone
    /// Both do it, with other counts.
    case recounted
    /// The second plan does otherwise what comes to the same at every level.
    case equal
  }

  /// The need.
  public let need: Plan.Need
  /// How it is met.
  public let way: Way
  /// How many items the first plan has.
  public let before: Int64
  /// How many the second has.
  public let after: Int64
  /// How many items of the difference are an equal, other choice, with its sign.
  public let equal: Int64

  /// How many items differ in earnest, with the sign.
  public var real: Int64 { after - before - equal }
  /// Whether it differs other than by an equal choice.
  public var isReal: Bool { real != 0 }

  /// How it differs.
  public var change: Change {
    if !isReal { return .equal }
    if before == 0 { return .added }
    return after == 0 ? .gone : .recounted
  }
}
