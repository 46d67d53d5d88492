// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Inventory {
  /// The inventory with the workplaces that a plan's premises choose.
  ///
  /// Posts of a placed team work where it works; posts without a place have no people, so that
  /// nothing is bought for them. Rooms that norms count follow the people: the rooms of a unit and
  /// group are divided among its offices by headcount (largest remainder). A need of the needs table
  /// stays where it is while its unit works there; else it goes with most of the people who worked
  /// there, and where nobody did, with most of the unit's people. The register does not change, and
  /// its rows keep their positions.
  func placing(_ premises: Plan.Premises) -> Inventory {
    let placing = Placing(self, premises)
    var tables = tables
    tables.posts = placing.posts
    tables.rooms = placing.rooms()
    tables.requests = requests.map(placing.request)
    return Inventory(tables)
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

  init(_ inventory: Inventory, _ premises: Plan.Premises) {
    self.inventory = inventory
    let shares = PlacedShares(inventory, premises)
    planned = shares.units
    var posts: [Inventory.Post] = []
    for post in inventory.posts {
      let placed = shares.posts(of: post)
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

/// Where a plan puts the people of each post.
private struct PlacedShares {
  private struct Key: Hashable {
    let unit: Position<Inventory.Unit>
    let post: String
  }

  /// The units whose premises are planned.
  let units: Set<Position<Inventory.Unit>>
  private var shares: [Key: [(office: Position<Inventory.Office>, people: Int64)]] = [:]

  init(_ inventory: Inventory, _ premises: Plan.Premises) {
    let offices = Dictionary(
      uniqueKeysWithValues: zip(inventory.offices.map(\.id), inventory.offices.positions))
    let positions = Dictionary(
      uniqueKeysWithValues: zip(inventory.units.map(\.id), inventory.units.positions))
    units = Set(premises.units.compactMap { positions[$0.unit] })
    for part in premises.units {
      guard let unit = positions[part.unit] else { continue }
      for placement in part.placements {
        guard let office = placement.office.flatMap({ offices[$0] }) else { continue }
        for share in placement.posts {
          shares[Key(unit: unit, post: share.post), default: []].append((office, share.people))
        }
      }
    }
  }

  /// A post of a unit that is not planned as it is; else one post per office, and one without people
  /// where none is placed.
  func posts(of post: Inventory.Post) -> [Inventory.Post] {
    guard units.contains(post.unit) else { return [post] }
    var merged: [Position<Inventory.Office>: Int64] = [:]
    for share in shares[Key(unit: post.unit, post: post.id)] ?? [] {
      merged[share.office, default: 0] += share.people
    }
    return merged.isEmpty
      ? [post.at(nil, 0)]
      : merged.sorted { $0.key < $1.key }.map { post.at($0.key, $0.value) }
  }
}

extension Inventory.Post {
  fileprivate func at(_ office: Position<Inventory.Office>?, _ people: Int64) -> Self {
    var post = self
    (post.office, post.headcount) = (office, people)
    return post
  }
}
