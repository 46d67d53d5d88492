// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// Why no plan keeps every rule.
  public enum Reason: Hashable, Sendable {
    /// Items that pins say must go somewhere find no need there.
    case pins(StrandedItems)
    /// What pins say must go costs more to move and repair than the moving budget allows.
    case movingBudget(needed: Money, limit: Money)
  }

  /// Items that must go somewhere and find no need there.
  public struct StrandedItems: Hashable, Sendable {
    /// The pins that say `go`, 0-based in the scenario's list, ascending.
    public var pins: [Int]
    /// What they are.
    public var assetClass: String
    /// Where they stand.
    public var office: String
    /// How many find no need.
    public var items: Int64
    /// How many the pins bind here.
    public var bound: Int64

    /// Items with the pins that bind them.
    public init(pins: [Int], assetClass: String, office: String, items: Int64, bound: Int64) {
      (self.pins, self.assetClass, self.office) = (pins, assetClass, office)
      (self.items, self.bound) = (items, bound)
    }
  }
}
