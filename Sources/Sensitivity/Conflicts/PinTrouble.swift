// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// One reason why items that a pin sends somewhere do not go there.
public struct PinTrouble: Hashable, Sendable {
  /// What keeps them.
  public enum Cause: Hashable, Sendable {
    /// The unit is dissolved, so that it needs nothing; its successors may.
    case dissolved(successors: [Position<Inventory.Unit>])
    /// No need there takes the class.
    case noNeed(Position<Inventory.AssetClass>)
    /// Needs there that all rules allow ask for only so many in all.
    case full(needed: Int64)
    /// A rule forbids all ways there that it forbids; by so much the best of them misses it.
    case barrier(Barrier)
    /// So many of the pin's rows are out of the supply by pins, 1-based, that reserve them.
    case reserved(Int64, by: [Int])
    /// So many of the pin's rows are out of the supply for another reason.
    case unusable(Int64, Plan.Remainder.Reason)
  }

  /// The pin, 1-based in the scenario's list.
  public let number: Int
  /// The pin.
  public let pin: Scenario.Pin
  /// What keeps its items.
  public let cause: Cause
}
