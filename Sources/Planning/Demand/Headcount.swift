// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The people of one group, per unit and workplace.
struct Headcount {
  /// People per office of each unit, offices in the order in which remainders are granted.
  private(set) var people:
    [Position<Inventory.Unit>: [(office: Position<Inventory.Office>, people: Int64)]] = [:]

  /// Counts the people of a norm's group.
  init(
    for norm: Inventory.Norm, in inventory: Inventory, by precedence: Precedence
  ) throws(PlanningError) {
    var counts: [Position<Inventory.Unit>: [Position<Inventory.Office>: Int64]] = [:]
    for post in inventory.posts
    where norm.counts(post.group) && post.headcount > 0 {
      guard let office = post.office else {
        throw .postWithoutWorkplace(
          unit: inventory.units[post.unit].id, post: post.id,
          norm: "\(norm.group)/\(inventory.classes[norm.assetClass].id)")
      }
      counts[post.unit, default: [:]][office, default: 0] += post.headcount
    }
    people = counts.mapValues { offices in
      offices.sorted { precedence.rank($0.key) < precedence.rank($1.key) }
        .map { ($0.key, $0.value) }
    }
  }
}

extension Inventory.Norm {
  /// Whether the norm counts posts or rooms of a group.
  func counts(_ group: String) -> Bool {
    self.group == Self.everybody || self.group == group
  }
}
