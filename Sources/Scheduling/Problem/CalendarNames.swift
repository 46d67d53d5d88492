// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Whether everything that a calendar names exists.
struct CalendarNames {
  private let units: Set<String>
  private let teams: Set<String>
  private let index: InventoryIndex

  init(_ inventory: Inventory, _ index: InventoryIndex) {
    self.index = index
    units = Set(inventory.units.map(\.id))
    teams = Set(
      inventory.posts.compactMap { post in
        post.team.map { "\(inventory.units[post.unit].id) \($0)" }
      })
  }

  func check(_ calendar: MoveCalendar) throws(SchedulingError) {
    for named in calendar.docks.named { try office(named.name, "docks") }
    for named in calendar.closing.named { try office(named.name, "closing") }
    if let depot = calendar.lorry.depot { try office(depot, "depot") }
    for named in calendar.purchases.named where index.classes[named.name] == nil {
      throw .unknownName(
        key: "purchases", named.name, nearest: near(named.name, index.classes.keys))
    }
    for decision in calendar.decisions { try unit(decision.unit, "decisions") }
    for first in calendar.first {
      try unit(first.unit, "first")
      guard let team = first.team, !teams.contains("\(first.unit) \(team)") else { continue }
      throw .unknownName(key: "first", team, nearest: nil)
    }
  }

  private func office(_ id: String, _ key: String) throws(SchedulingError) {
    guard index.offices[id] == nil else { return }
    throw .unknownName(key: key, id, nearest: near(id, index.offices.keys))
  }

  private func unit(_ id: String, _ key: String) throws(SchedulingError) {
    guard !units.contains(id) else { return }
    throw .unknownName(key: key, id, nearest: near(id, units))
  }

  private func near(_ id: String, _ known: some Sequence<String>) -> String? {
    NearestWord.nearest(to: id, in: known.sorted())
  }
}
