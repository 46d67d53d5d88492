// SPDX-License-Identifier: GPL-3.0-or-later

/// What keeps a usable item from serving a need: the first that applies, in this order.
enum Obstacle: String, CaseIterable, Hashable, Sendable {
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
