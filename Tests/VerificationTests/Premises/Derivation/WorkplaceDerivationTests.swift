// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning
@testable import Verification

struct WorkplaceDerivationTests {
  private typealias Office = Position<Inventory.Office>

  @Test func `Planner and verifier derive the same workplaces, each by its own code`() {
    var moved = 0
    for seed in UInt64(0)..<150 {
      let sample = PremisesCase(seed: seed)
      guard let layouts = try? layouts(sample) else { continue }
      let placed = WorkplaceDerivation(layouts.premises, sample.inventory).placed()
      let planned = sample.inventory.placing(Workplaces(layouts.groups))
      #expect(placed.posts == planned.posts, "seed \(seed)")
      #expect(placed.rooms == planned.rooms, "seed \(seed)")
      #expect(placed.requests == planned.requests, "seed \(seed)")
      if placed.posts != sample.inventory.posts { moved += 1 }
    }
    #expect(moved > 80)
  }

  /// The layouts that are planned for a case, and what a plan says of them.
  private func layouts(
    _ sample: PremisesCase
  ) throws -> (groups: [GroupPlan], premises: Plan.Premises) {
    let planner = try PremisesPlanner(
      sample.scenario, try #require(sample.scenario.premises), sample.inventory,
      limits: SearchLimits(deadline: nil, isInterrupted: { false }))
    let groups = try planner.plans()
    return (groups, try PremisesWriter(estate: planner.estate).premises(groups))
  }

  /// Nine people of unit n0 come to office f3 (5) and f4 (4); its rooms and needs were in f0.
  private func placed() -> Inventory {
    var tables = PremisesCase(seed: 1).inventory.tables
    let unit = Position<Inventory.Unit>(0)
    tables.posts = [
      .init(unit: unit, id: "p", group: "x", headcount: 4, office: Office(0)),
      .init(unit: unit, id: "q", group: "x", headcount: 5, office: Office(1)),
      .init(unit: unit, id: "r", group: "x", headcount: 2, office: Office(2)),
    ]
    tables.rooms = [.init(office: Office(0), unit: unit, group: "x", rooms: 3)]
    tables.requests = [0, 1, 2, 3].map {
      .init(
        id: "r\($0)", unit: unit, office: Office($0), assetClass: Position(0), quantity: 1)
    }
    return WorkplaceDerivation(premises, Inventory(tables)).placed()
  }

  private var premises: Plan.Premises {
    let placements: [Plan.Premises.Placement] = [
      .init(
        team: "s", part: 1, office: "f4", posts: [.init(post: "p", people: 1)], area: 0,
        why: .noOther),
      .init(
        team: "s", part: 2, office: "f4", posts: [.init(post: "p", people: 3)], area: 0,
        why: .noOther),
      .init(
        team: "t", part: nil, office: "f3", posts: [.init(post: "q", people: 5)], area: 0,
        why: .noOther),
      .init(
        team: "u", part: nil, office: nil, posts: [.init(post: "r", people: 2)], area: 0,
        why: .noOffice),
    ]
    let unit = Plan.Premises.UnitPremises(
      unit: "n0", status: .optimal, conflict: nil, levels: [], placements: placements,
      offices: [],
      space: .init(people: 0, presentArea: 0, normArea: 0, neededArea: 0, keptArea: 0))
    return Plan.Premises(units: [unit], freed: [], trials: [])
  }

  @Test func `Posts work where their teams are placed, and nobody works where none is`() {
    let posts = placed().posts
    #expect(posts.map(\.id) == ["p", "q", "r"])
    #expect(posts.map(\.office) == [Office(4), Office(3), nil])
    #expect(posts.map(\.headcount) == [4, 5, 0])
  }

  @Test func `Rooms follow people by largest remainder`() {
    let rooms = placed().rooms
    #expect(rooms.map(\.office) == [Office(3), Office(4)])
    #expect(rooms.map(\.rooms) == [2, 1])
  }

  @Test func `Needs stay, follow those who worked there, or go where most people are`() {
    #expect(placed().requests.map(\.office) == [Office(4), Office(3), Office(3), Office(3)])
  }
}
