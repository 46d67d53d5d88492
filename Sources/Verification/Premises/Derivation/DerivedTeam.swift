// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A team of a unit, or a part of one, as it follows from posts and teams.
struct DerivedTeam {
  let unit: Unit
  let id: String
  /// The part, 1-based; nil for a whole team.
  var part: Int?
  /// The people of each post, in the order of the inventory.
  var posts: [PostPeople]
  let needsPublicAccess: Bool
  let needsStepFree: Bool
  /// What it needs in cm², with coverage and common space.
  var area: Int64

  /// How many people it has.
  var people: Int64 { posts.reduce(0) { $0 + $1.people } }

  /// The whole teams of each unit that has people, in the order of their ids; nil in place of a team
  /// whose area cannot be worked out.
  static func teams(_ inventory: Inventory, _ space: SpaceDerivation) -> [Unit: [Self?]] {
    let posts = Dictionary(grouping: inventory.posts.filter { $0.headcount > 0 }, by: \.unit)
    return posts.mapValues { posts in
      Dictionary(grouping: posts) { $0.team ?? $0.id }
        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { id, posts in team(id, posts.map { ($0, $0.headcount) }, inventory, space) }
    }
  }

  private static func team(
    _ id: String, _ posts: [PostPeople], _ inventory: Inventory, _ space: SpaceDerivation
  ) -> Self? {
    let unit = posts[0].post.unit
    let facts = inventory.teams.last { $0.unit == unit && $0.id == id }
    return space.area(of: posts).map { area in
      Self(
        unit: unit, id: id, part: nil, posts: posts,
        needsPublicAccess: facts?.needsPublicAccess ?? false,
        needsStepFree: facts?.needsStepFree ?? false, area: area)
    }
  }

  /// The people in runs of the order of their posts, as equal as can be, the first ones larger; nil
  /// where a part's area cannot be worked out.
  func parts(_ count: Int, _ space: SpaceDerivation) -> [Self]? {
    let sizes = apportion(people, by: Array(repeating: 1, count: count))
    var left = posts[...]
    var parts: [Self] = []
    for (index, size) in sizes.enumerated() {
      var part = self
      (part.part, part.posts) = (index + 1, take(Int128(size), from: &left, \.people))
      guard let area = space.area(of: part.posts) else { return nil }
      part.area = area
      parts.append(part)
    }
    return parts
  }
}
