// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that is asked of the layouts of a group, and that can be left out to see what cannot hold
/// together.
enum LayoutCondition: Hashable, Sendable {
  /// The scenario's rule, 0-based.
  case rule(Int)
  /// The number of offices that a unit of the group keeps.
  case keep(unit: Int)
  /// The distance of a unit's citizens to counters.
  case counters(unit: Int)
  /// An office that the scenario closes, by its place in the group's closed ones.
  case closing(Int)
  /// A party's need of access.
  case access(party: Int)
  /// The area of all offices.
  case area
  /// The seats of all offices.
  case seats
  /// That a party is there at all.
  case presence(party: Int)
}
