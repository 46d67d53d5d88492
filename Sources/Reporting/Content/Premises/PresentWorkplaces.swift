// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Where the people of each unit work before the plan.
struct PresentWorkplaces: Sendable {
  /// People of a unit by office, then by team.
  private var people: [String: [String: [String: Int64]]] = [:]

  init(_ inventory: Inventory) {
    for post in inventory.posts where post.headcount > 0 {
      guard let office = post.office else { continue }
      let (unit, id) = (inventory.units[post.unit].id, inventory.offices[office].id)
      people[unit, default: [:]][id, default: [:]][post.team ?? post.id, default: 0] +=
        post.headcount
    }
  }

  /// The offices where people of a unit work before the plan.
  func offices(of unit: String) -> Set<String> { Set((people[unit] ?? [:]).keys) }

  /// The offices where anybody works before the plan.
  var offices: Set<String> { people.values.reduce(into: []) { $0.formUnion($1.keys) } }

  /// The people of a unit's teams in an office before the plan, in the order of the teams' ids.
  func teams(of unit: String, in office: String) -> [(team: String, people: Int64)] {
    (people[unit]?[office] ?? [:]).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { (team: $0.key, people: $0.value) }
  }
}
