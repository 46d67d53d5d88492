// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Works out again where posts work, and where their rooms and needs are, when every team works where
/// a plan puts it.
struct WorkplaceDerivation {
  /// People of a post who work in an office.
  private typealias Crew = (post: String, office: Office, people: Int64)

  private let inventory: Inventory
  /// The crews of each unit that the plan speaks of; units that it leaves out stay where they are.
  private var crews: [Unit: [Crew]] = [:]

  init(_ premises: Plan.Premises, _ inventory: Inventory) {
    self.inventory = inventory
    let parts = Dictionary(grouping: premises.units, by: \.unit)
    let offices = inventory.officesByID
    for unit in inventory.units.positions {
      guard let parts = parts[inventory.units[unit].id] else { continue }
      crews[unit] = parts.flatMap(\.placements).flatMap { placement -> [Crew] in
        guard let office = placement.office.flatMap({ offices[$0] }) else { return [] }
        return placement.posts.map { ($0.post, office, $0.people) }
      }
    }
  }

  /// The inventory with all posts, rooms and needs at their new places.
  func placed() -> Inventory {
    var tables = inventory.tables
    tables.posts = inventory.posts.flatMap(posts)
    tables.rooms = rooms()
    for index in tables.requests.indices {
      tables.requests[index].office = office(of: tables.requests[index])
    }
    return Inventory(tables)
  }

  /// One post for each office where its people work; a post that works nowhere needs nothing.
  private func posts(_ post: Inventory.Post) -> [Inventory.Post] {
    guard let crews = crews[post.unit] else { return [post] }
    let heads = Self.heads(crews.filter { $0.post == post.id })
    let places = heads.isEmpty ? [(nil, 0)] : heads.map { (Optional($0.office), $0.people) }
    return places.map { office, people in
      var part = post
      (part.office, part.headcount) = (office, people)
      return part
    }
  }

  /// The people in each office, in the order of the inventory.
  private static func heads(_ crews: [Crew]) -> [(office: Office, people: Int64)] {
    Set(crews.map(\.office)).sorted().map { office in
      (office, crews.reduce(0) { $0 + ($1.office == office ? $1.people : 0) })
    }
  }

  /// The rooms of a unit's group go to its offices, in proportion to all its people there.
  private func rooms() -> [Inventory.RoomCount] {
    var rooms = inventory.rooms.filter { crews[$0.unit] == nil }
    for (unit, crews) in crews {
      let heads = Self.heads(crews)
      let own = Dictionary(grouping: inventory.rooms.filter { $0.unit == unit }, by: \.group)
      for (group, counts) in own {
        let total = counts.reduce(0) { $0 + $1.rooms }
        for (head, share) in zip(heads, apportion(total, by: heads.map(\.people))) where share > 0 {
          rooms.append(.init(office: head.office, unit: unit, group: group, rooms: share))
        }
      }
    }
    return rooms
  }

  /// A need stays where its unit still works; else it goes with those who worked there, or with the
  /// whole unit where none did.
  private func office(of request: Inventory.Request) -> Office {
    let crews = crews[request.unit] ?? []
    if crews.contains(where: { $0.office == request.office }) { return request.office }
    let here = Set(
      inventory.posts.filter { $0.unit == request.unit && $0.office == request.office }.map(\.id))
    let followed = crews.filter { here.contains($0.post) }
    let heads = Self.heads(followed.isEmpty ? crews : followed)
    let most = heads.map(\.people).max()
    return heads.first { $0.people == most }?.office ?? request.office
  }
}
