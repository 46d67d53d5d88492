// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// The rule that keeps items of a lot from serving a need, and by how much they miss it.
public enum Barrier: Hashable, Sendable {
  /// Their condition, after any repair, is below what the need asks.
  case condition(Condition, asked: Condition)
  /// So many whole years of life are left, nil for an unknown age.
  case life(years: Int?, asked: Int)
  /// A pin, 1-based in the scenario's list, holds them or forbids the way.
  case pin(number: Int, Scenario.Pin.Rule)
  /// They cannot leave their office.
  case immovable
  /// The transfer is longer than allowed, in whole metres.
  case distance(metres: Int64, allowed: Int64)
  /// Moving, repair and penalty cost more than a new one.
  case cost(Money, price: Money)

  /// The rule without amounts.
  public var obstacle: Plan.Shortfall.Obstacle {
    switch self {
    case .condition: .condition
    case .life: .life
    case .pin: .pin
    case .immovable: .immovable
    case .distance: .distance
    case .cost: .cost
    }
  }
}
