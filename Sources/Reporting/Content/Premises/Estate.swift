// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Where the people of each unit work before the plan, and what stays in each office after it.
struct Estate: Sendable {
  /// Items of one class that stay in an office.
  struct Left: Hashable, Sendable {
    let assetClass: String
    /// All that stay.
    var items: Int64 = 0
    /// Those that cannot be moved.
    var immovable: Int64 = 0
  }

  /// People of a unit by office, then by team.
  private var people: [String: [String: [String: Int64]]] = [:]
  private var left: [String: [String: Left]] = [:]

  init(_ content: PlanContent) {
    for post in content.inventory.posts where post.headcount > 0 {
      guard let office = post.office else { continue }
      let unit = content.inventory.units[post.unit].id
      let id = content.inventory.offices[office].id
      people[unit, default: [:]][id, default: [:]][post.team ?? post.id, default: 0] +=
        post.headcount
    }
    for row in content.inventory.assets.positions {
      add(row, content.inventory, content.inventory.assets[row].quantity)
    }
    for assignment in content.plan.assignments where assignment.fromOffice != assignment.toOffice {
      add(assignment.items.row, content.inventory, -assignment.items.count)
    }
  }

  private mutating func add(
    _ row: Position<Inventory.Asset>, _ inventory: Inventory, _ items: Int64
  ) {
    let asset = inventory.assets[row]
    let kind = inventory.classes[asset.assetClass]
    let office = inventory.offices[asset.office].id
    var there = left[office]?[kind.id] ?? Left(assetClass: kind.id)
    there.items += items
    if !(asset.isMovable ?? kind.isMovable) { there.immovable += items }
    left[office, default: [:]][kind.id] = there
  }

  /// What stays in an office, in the order of the classes' ids.
  func left(in office: String) -> [Left] {
    (left[office] ?? [:]).values.filter { $0.items != 0 }
      .sorted { $0.assetClass.utf8.lexicographicallyPrecedes($1.assetClass.utf8) }
  }

  /// The offices where people of a unit work before the plan.
  func workplaces(of unit: String) -> Set<String> { Set((people[unit] ?? [:]).keys) }

  /// The people of a unit's teams in an office before the plan, in the order of the teams' ids.
  func teams(of unit: String, in office: String) -> [(team: String, people: Int64)] {
    (people[unit]?[office] ?? [:]).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { (team: $0.key, people: $0.value) }
  }
}
