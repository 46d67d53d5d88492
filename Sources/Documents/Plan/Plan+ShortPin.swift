// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// A pin that binds fewer items than it asks for, or none: the rest of what it matches is not usable,
  /// reserved, or not in the register.
  public struct ShortPin: Hashable, Sendable {
    /// The pin, in the scenario's list.
    public var pin: Position<Scenario.Pin>
    /// All items of the register that it matches, at least 1.
    public var registered: Int64
    /// The items that it binds.
    public var bound: Int64

    /// A pin with what was found for it.
    public init(pin: Position<Scenario.Pin>, registered: Int64, bound: Int64) {
      (self.pin, self.registered, self.bound) = (pin, registered, bound)
    }
  }
}
