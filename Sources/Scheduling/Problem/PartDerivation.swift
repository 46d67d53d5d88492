// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Who sits where today and by the plan.
struct PartDerivation {
  private struct Key: Hashable {
    let unit: Int32
    let team: String?
    let from: Int
    let to: Int
  }

  private struct PostKey: Hashable {
    let unit: String
    let post: String
  }

  /// People of a post at one place, with their area.
  private struct Share {
    let office: String?
    let people: Int64
    let area: Int64
  }

  private let inventory: Inventory
  private let index: InventoryIndex
  private let weights: PublicWeights
  private let shares: [PostKey: [Share]]?
  private var places: [Key: Int] = [:]
  private(set) var parts: [TeamPart] = []

  init(_ plan: Plan, _ inventory: Inventory, _ index: InventoryIndex, _ calendar: MoveCalendar) {
    (self.inventory, self.index) = (inventory, index)
    weights = PublicWeights(inventory, calendar)
    shares = plan.premises.map(Self.shares)
    for post in inventory.posts where post.headcount > 0 { add(post) }
  }

  private static func shares(of premises: Plan.Premises) -> [PostKey: [Share]] {
    var shares: [PostKey: [Share]] = [:]
    for unit in premises.units {
      for placement in unit.placements {
        let areas = apportion(placement.area, by: placement.posts.map(\.people))
        for (post, area) in zip(placement.posts, areas) {
          let key = PostKey(unit: unit.unit, post: post.post)
          let share = Share(office: placement.office, people: post.people, area: area)
          shares[key, default: []].append(share)
        }
      }
    }
    return shares
  }

  private mutating func add(_ post: Inventory.Post) {
    let today = (post.officeToday ?? post.office).map { Int($0.index) }
    guard let shares else {
      return add(post, post.headcount, today, post.office.map { Int($0.index) }, area: 0)
    }
    let key = PostKey(unit: inventory.units[post.unit].id, post: post.id)
    // Units without teams have no premises in a plan; their posts keep their offices.
    guard let placed = shares[key] else {
      return add(post, post.headcount, today, post.office.map { Int($0.index) }, area: 0)
    }
    for share in placed {
      add(post, share.people, today, share.office.flatMap { index.offices[$0] }, area: share.area)
    }
  }

  private mutating func add(
    _ post: Inventory.Post, _ people: Int64, _ today: Int?, _ planned: Int?, area: Int64
  ) {
    guard let from = today ?? planned, people > 0 else { return }
    let key = Key(unit: post.unit.index, team: post.team, from: from, to: planned ?? from)
    let place = places[key] ?? parts.count
    if place == parts.count {
      places[key] = place
      parts.append(
        TeamPart(
          unit: post.unit, team: post.team, from: key.from, to: key.to,
          weight: weights.weight(of: post.unit, team: post.team)))
    }
    parts[place].people += people
    parts[place].area += area
    parts[place].groups[post.group, default: 0] += people
  }
}
