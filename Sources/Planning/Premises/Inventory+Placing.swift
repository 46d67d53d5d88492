// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Inventory {
  /// The inventory with posts at other workplaces.
  ///
  /// Posts of a placed team work where it works; posts without a place have no people, so that
  /// nothing is bought for them. Rooms that norms count follow the people: the rooms of a unit and
  /// group are divided among its offices by headcount (largest remainder). A need of the needs table
  /// stays where it is while its unit works there; else it goes with most of the people who worked
  /// there, and where nobody did, with most of the unit's people. The register does not change, and
  /// its rows keep their positions.
  func placing(_ workplaces: Workplaces) -> Inventory {
    let placing = Placing(self, workplaces)
    return with(
      posts: placing.posts, rooms: placing.rooms(), requests: requests.map(placing.request))
  }
}

/// The posts of an inventory at their new workplaces, and what follows them.
private struct Placing {
  typealias Unit = Position<Inventory.Unit>
  typealias Office = Position<Inventory.Office>

  private let inventory: Inventory
  private let planned: Set<Unit>
  /// The posts at their new workplaces.
  let posts: [Inventory.Post]
  /// The people of each unit in each of its offices.
  private var people: [Unit: [Office: Int64]] = [:]
  /// The people of each unit who went from one office to another.
  private var moves: [Unit: [Office: [Office: Int64]]] = [:]

  init(_ inventory: Inventory, _ workplaces: Workplaces) {
    self.inventory = inventory
    planned = workplaces.units
    var posts: [Inventory.Post] = []
    for post in inventory.posts {
      let placed = workplaces.posts(of: post)
      posts += placed
      for part in placed {
        guard let office = part.office, part.headcount > 0 else { continue }
        people[part.unit, default: [:]][office, default: 0] += part.headcount
        guard let before = post.office else { continue }
        moves[part.unit, default: [:]][before, default: [:]][office, default: 0] += part.headcount
      }
    }
    self.posts = posts
  }

  func rooms() -> [Inventory.RoomCount] {
    let kept = inventory.rooms.filter { !planned.contains($0.unit) }
    let groups = Dictionary(grouping: inventory.rooms.filter { planned.contains($0.unit) }) {
      RoomGroup(unit: $0.unit, group: $0.group)
    }
    return kept + groups.flatMap { divided($0.key, $0.value.reduce(0) { $0 + $1.rooms }) }
  }

  private struct RoomGroup: Hashable {
    let unit: Unit
    let group: String
  }

  private func divided(_ group: RoomGroup, _ rooms: Int64) -> [Inventory.RoomCount] {
    let offices = (people[group.unit] ?? [:]).sorted { $0.key < $1.key }
    return zip(offices, apportion(rooms, by: offices.map(\.value))).filter { $0.1 > 0 }
      .map { office, rooms in
        Inventory.RoomCount(
          office: office.key, unit: group.unit, group: group.group, rooms: rooms)
      }
  }

  func request(_ request: Inventory.Request) -> Inventory.Request {
    guard planned.contains(request.unit), people[request.unit]?[request.office] == nil else {
      return request
    }
    var moved = request
    let followed = moves[request.unit]?[request.office] ?? people[request.unit] ?? [:]
    moved.office = Self.most(of: followed) ?? request.office
    return moved
  }

  /// The office of most people; ties go to the first.
  private static func most(of people: [Office: Int64]) -> Office? {
    people.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
