// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// People of one unit and team with one office today and one by the plan.
struct Party {
  let unit: String
  let team: String?
  let today: String
  let planned: String
  private(set) var people: Int64 = 0
  private(set) var area: Int64 = 0
  private var peopleOfGroups: [String: Int64] = [:]

  init(unit: String, team: String?, today: String, planned: String) {
    (self.unit, self.team, self.today, self.planned) = (unit, team, today, planned)
  }

  var isMoving: Bool { today != planned }

  /// Whether both are of one unit and team, and have the same offices.
  func isSame(as other: Party) -> Bool {
    (unit, team) == (other.unit, other.team) && (today, planned) == (other.today, other.planned)
  }

  mutating func add(_ count: Int64, of group: String, area more: Int64) {
    people += count
    area += more
    peopleOfGroups[group, default: 0] += count
  }

  /// How many of them a norm for a group counts.
  func counted(by group: String) -> Int64 {
    group == Inventory.Norm.everybody ? people : peopleOfGroups[group] ?? 0
  }

  /// All parties of a plan, each where its first people stand.
  static func all(_ plan: Plan, _ inventory: Inventory) -> [Party] {
    var parties: [Party] = []
    for post in inventory.posts {
      let own = post.office.map { inventory.offices[$0].id }
      let today = post.officeToday.map { inventory.offices[$0].id } ?? own
      for place in places(of: post, own, plan, inventory) where place.people > 0 {
        guard let from = today ?? place.office else { continue }
        let party = Party(
          unit: inventory.units[post.unit].id, team: post.team, today: from,
          planned: place.office ?? from)
        let known = parties.firstIndex { $0.isSame(as: party) }
        if known == nil { parties.append(party) }
        parties[known ?? parties.count - 1].add(place.people, of: post.group, area: place.area)
      }
    }
    return parties
  }

  private typealias Place = (office: String?, people: Int64, area: Int64)

  /// Where the plan has the people of a post.
  private static func places(
    of post: Inventory.Post, _ own: String?, _ plan: Plan, _ inventory: Inventory
  ) -> [Place] {
    let unit = inventory.units[post.unit].id
    let placements = plan.premises?.units.first { $0.unit == unit }?.placements ?? []
    let places = placements.flatMap { placement -> [Place] in
      let areas = apportion(placement.area, by: placement.posts.map(\.people))
      return zip(placement.posts, areas).filter { $0.0.post == post.id }.map { share, area in
        (office: placement.office, people: share.people, area: area)
      }
    }
    guard places.isEmpty else { return places }
    return [(office: own, people: post.headcount, area: Int64(0))]
  }
}
