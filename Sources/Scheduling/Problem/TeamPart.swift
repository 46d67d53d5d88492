// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// People of one unit and team who sit in one office today and work in one office by the plan.
struct TeamPart: Sendable {
  let unit: Position<Inventory.Unit>
  let team: String?
  /// Where they sit today, by the index of the office.
  let from: Int
  /// Where they work by the plan.
  let to: Int
  /// How many they are.
  var people: Int64 = 0
  /// How many of them have posts of each group of the norms.
  var groups: [String: Int64] = [:]
  /// The area of their placements, in cm².
  var area: Int64 = 0
  /// What a day of each of its people counts for public lateness.
  let weight: Int64

  var moves: Bool { from != to }

  /// Its people who count for a norm of a group.
  func people(of group: String) -> Int64 {
    group == Inventory.Norm.everybody ? people : groups[group] ?? 0
  }
}
