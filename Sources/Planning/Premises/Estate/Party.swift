// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A team, or a part of a team that no office holds whole.
struct Party: Sendable {
  let unit: Position<Inventory.Unit>
  let team: String
  /// The part, 1-based; nil for a whole team.
  let part: Int?
  /// The people of each post, in the order of the inventory.
  let posts: [(post: Inventory.Post, people: Int64)]
  let needsPublicAccess: Bool
  let needsStepFree: Bool
  /// What it needs by norm × coverage with its share of common space, in cm².
  let area: Int64

  /// How many people it has.
  var people: Int64 { posts.reduce(0) { $0 + $1.people } }

  /// The people of each group.
  static func groups(
    of posts: [(post: Inventory.Post, people: Int64)]
  ) -> [(group: String, count: Int64)] {
    posts.map { ($0.post.group, $0.people) }
  }
}

/// The teams of units: posts that name the same team; a post that names none is a team of its own,
/// called as the post.
struct Teams {
  private let inventory: Inventory
  private let norms: SpaceNorms
  private let needs: [Key: Inventory.Team]

  private struct Key: Hashable {
    let unit: Position<Inventory.Unit>
    let team: String
  }

  init(_ inventory: Inventory, norms: SpaceNorms) {
    (self.inventory, self.norms) = (inventory, norms)
    needs = Dictionary(
      inventory.teams.map { (Key(unit: $0.unit, team: $0.id), $0) }, uniquingKeysWith: { $1 })
  }

  /// The whole teams of each unit that has people, in the order of units, then of team ids.
  func parties() throws(PlanningError) -> [Party] {
    var groups: [Key: [(post: Inventory.Post, people: Int64)]] = [:]
    for post in inventory.posts where post.headcount > 0 {
      groups[Key(unit: post.unit, team: post.team ?? post.id), default: []]
        .append((post, post.headcount))
    }
    var parties: [Party] = []
    for (key, posts) in groups { parties.append(try party(key, nil, posts)) }
    return parties.sorted { left, right in
      left.unit == right.unit
        ? left.team.utf8.lexicographicallyPrecedes(right.team.utf8) : left.unit < right.unit
    }
  }

  /// A team as parts of equal size, the first ones larger by a person where it does not divide: the
  /// people in the order of their posts, cut into runs.
  func parts(of team: Party, count: Int) throws(PlanningError) -> [Party] {
    let sizes = apportion(team.people, by: Array(repeating: 1, count: count))
    var rest = team.posts[...]
    var parts: [Party] = []
    for (index, size) in sizes.enumerated() {
      let posts = Self.take(size, from: &rest)
      parts.append(try party(Key(unit: team.unit, team: team.team), index + 1, posts))
    }
    return parts
  }

  private static func take(
    _ size: Int64, from posts: inout ArraySlice<(post: Inventory.Post, people: Int64)>
  ) -> [(post: Inventory.Post, people: Int64)] {
    var taken: [(post: Inventory.Post, people: Int64)] = []
    var rest = size
    while rest > 0, let first = posts.first {
      let count = min(rest, first.people)
      taken.append((first.post, count))
      rest -= count
      if count == first.people {
        posts.removeFirst()
      } else {
        posts[posts.startIndex].people -= count
      }
    }
    return taken
  }

  private func party(
    _ key: Key, _ part: Int?, _ posts: [(post: Inventory.Post, people: Int64)]
  ) throws(PlanningError) -> Party {
    let needs = needs[key]
    return Party(
      unit: key.unit, team: key.team, part: part, posts: posts,
      needsPublicAccess: needs?.needsPublicAccess ?? false,
      needsStepFree: needs?.needsStepFree ?? false,
      area: try norms.area(of: Party.groups(of: posts)))
  }
}
