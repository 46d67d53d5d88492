// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// Where layouts put the people of each post.
struct Workplaces {
  private struct Key: Hashable {
    let unit: Position<Inventory.Unit>
    let post: String
  }

  /// The units whose premises are planned.
  private(set) var units: Set<Position<Inventory.Unit>> = []
  private var people: [Key: [Position<Inventory.Office>: Int64]] = [:]

  /// The workplaces of units of which nobody is placed yet.
  init(units: Set<Position<Inventory.Unit>> = []) { self.units = units }

  /// The workplaces that the layouts of groups choose.
  init(_ plans: [GroupPlan]) {
    for plan in plans {
      let group = plan.builder.group
      units.formUnion(group.units)
      for (party, site) in zip(group.parties, plan.layout.sites) {
        guard let office = site.map({ group.sites[$0].office }) else { continue }
        for (post, people) in party.posts { put(people, of: post.id, party.unit, in: office) }
      }
    }
  }

  /// Puts people of a unit's post in an office, besides those who are there.
  mutating func put(
    _ people: Int64, of post: String, _ unit: Position<Inventory.Unit>,
    in office: Position<Inventory.Office>
  ) {
    self.people[Key(unit: unit, post: post), default: [:]][office, default: 0] += people
  }

  /// A post of a unit that is not planned as it is; else one post per office, and one without people
  /// where none is placed.
  func posts(of post: Inventory.Post) -> [Inventory.Post] {
    guard units.contains(post.unit) else { return [post] }
    guard let people = people[Key(unit: post.unit, post: post.id)] else { return [post.at(nil, 0)] }
    return people.sorted { $0.key < $1.key }.map { post.at($0.key, $0.value) }
  }
}

extension Inventory.Post {
  fileprivate func at(_ office: Position<Inventory.Office>?, _ people: Int64) -> Self {
    var post = self
    (post.office, post.headcount) = (office, people)
    return post
  }
}

extension Inventory {
  /// The inventory with the workplaces that a plan chose.
  package func placing(_ premises: Plan.Premises) -> Inventory {
    let positions = Dictionary(
      offices.positions.map { (offices[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let parts = Dictionary(grouping: premises.units, by: \.unit)
    let chosen = units.positions.filter { parts[units[$0].id] != nil }
    var workplaces = Workplaces(units: Set(chosen))
    for unit in chosen {
      for placement in (parts[units[unit].id] ?? []).flatMap(\.placements) {
        guard let office = placement.office.flatMap({ positions[$0] }) else { continue }
        for share in placement.posts {
          workplaces.put(share.people, of: share.post, unit, in: office)
        }
      }
    }
    return placing(workplaces)
  }
}
