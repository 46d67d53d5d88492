// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan {
  /// What the register has for a need that is bought for or left unmet, in parts that add up to it.
  ///
  ///     registered = excluded + held back by an obstacle + here + taken by others + left
  public struct Shortfall: Hashable, Sendable {
    /// The need.
    public var need: Position<Need>
    /// How far the items of the register came.
    public var reason: Reason
    /// All items of the class and its substitutes.
    public var registered: Int64
    /// Items out of the supply, by reason, in the order of the reasons; none that counts nothing.
    public var excluded: [Counted<Remainder.Reason>]
    /// Usable items that may not serve this need, by the first obstacle, in the order of the
    /// obstacles; none that counts nothing.
    public var obstacles: [Counted<Obstacle>]
    /// The nearest item that distance alone keeps away.
    public var nearest: Nearest?
    /// Items that serve this need.
    public var here: Int64
    /// Items that may serve this need and serve others, by the unit that has them, most first, then by
    /// the unit's id.
    public var takers: [Counted<String>]
    /// Items that may serve this need and serve none.
    public var left: Int64

    /// What the register has for a need.
    public init(
      need: Position<Need>, reason: Reason, registered: Int64,
      excluded: [Counted<Remainder.Reason>], obstacles: [Counted<Obstacle>], nearest: Nearest?,
      here: Int64, takers: [Counted<String>], left: Int64
    ) {
      (self.need, self.reason, self.registered) = (need, reason, registered)
      (self.excluded, self.obstacles, self.nearest) = (excluded, obstacles, nearest)
      (self.here, self.takers, self.left) = (here, takers, left)
    }
  }

  /// How many items something counts.
  public struct Counted<Key: Hashable & Sendable>: Hashable, Sendable {
    /// What they are counted by.
    public var key: Key
    /// How many, at least 1.
    public var items: Int64

    /// A count of items.
    public init(_ key: Key, _ items: Int64) {
      (self.key, self.items) = (key, items)
    }
  }
}

extension Plan.Shortfall {
  /// Why a need is bought for or left unmet: how far the items of the register came.
  public enum Reason: String, CaseIterable, Sendable {
    /// The register has no item of the class or of a substitute.
    case noneOfClass = "none_of_class"
    /// All items are in bad condition, not own, or reserved.
    case noneUsable = "none_usable"
    /// All usable items lack the condition or the life that the need asks.
    case noneFits = "none_fits"
    /// Items would do, but none may come.
    case noneMayCome = "none_may_come"
    /// All items that may come serve needs.
    case allServe = "all_serve_needs"
    /// Items that may come are left over, since bringing them costs too much.
    case tooCostly = "too_costly"
  }

  /// What keeps a usable item from serving a need: the first that applies, in this order.
  public enum Obstacle: String, CaseIterable, Sendable {
    /// Its condition, after any repair, is below what the need asks.
    case condition = "below_condition"
    /// Too little of its useful life is left, or its age is unknown.
    case life = "short_life"
    /// A pin holds it or forbids the way.
    case pin = "pinned"
    /// It cannot leave its office.
    case immovable
    /// The transfer would be longer than allowed.
    case distance = "too_far"
    /// It would cost more than a new one, and the scenario rules that out.
    case cost = "dearer"
  }

  /// The nearest item that distance alone keeps away; of several the first in the order of the lots,
  /// those of the class before those of its substitutes.
  public struct Nearest: Hashable, Sendable {
    /// Where it stands.
    public var office: String
    /// The way from there in metres.
    public var metres: Int64

    /// An office and the way from it in metres.
    public init(office: String, metres: Int64) {
      (self.office, self.metres) = (office, metres)
    }
  }
}
