// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct PremisesPlannerTests {
  @Test func `Without premises the plan has none, and workplaces stay`() throws {
    var sample = try PremisesSample()
    sample.team("a", 3, at: "east")
    let plan = try sample.sample.plan()
    #expect(plan.premises == nil)
    #expect(plan.head.revision == sample.sample.inventory.revision)
  }

  @Test func `People share the cheapest office that holds them all`() throws {
    var sample = try PremisesSample()
    sample.team("a", 6)
    sample.team("b", 4)
    #expect(try sample.places() == ["a west", "b west"])
    let unit = try sample.unit()
    #expect(unit.status == .optimal)
    #expect(unit.levels.map(\.value) == [0, 0, 0, 100, 0])
    #expect(unit.levels.allSatisfy { $0.proof == .certified && $0.bound == $0.value })
    #expect(unit.space.presentArea == 3_000_000 && unit.space.normArea == 1_000_000)
    #expect(unit.space.difference == 2_000_000)
  }

  @Test func `An office too small, too few seats, or closed is not used`() throws {
    var sample = try PremisesSample()
    sample.team("a", 6)
    sample.office("west") { $0.usableArea = Fraction(59) }
    #expect(try sample.places() == ["a north"])
    sample.office("north") { $0.seats = 5 }
    #expect(try sample.places() == ["a east"])
    sample.office("west") { ($0.usableArea, $0.availability) = (Fraction(60), .closing) }
    #expect(try sample.places() == ["a east"])
    sample.premises.closing = [
      .init(office: "west", day: try #require(PartialDate("2025-07-02")))
    ]
    #expect(try sample.places() == ["a west"])
    sample.premises.closing[0].day = try #require(PartialDate("2025-07-01"))
    #expect(try sample.places() == ["a east"])
  }

  @Test func `Space that must be fitted out is spared before running cost`() throws {
    var sample = try PremisesSample()
    sample.team("a", 6)
    sample.office("west") { ($0.availability, $0.fitOutCost) = (.vacant, 1) }
    #expect(try sample.places() == ["a north"])
    sample.premises.objective = [.unplaced, .runningCost, .space]
    #expect(try sample.places() == ["a west"])
    #expect(try sample.unit().offices.map(\.fitOutCost) == [1])
  }

  @Test func `Teams that meet often sit together`() throws {
    var sample = try PremisesSample()
    for team in ["a", "b", "c", "d"] { sample.team(team, 5) }
    sample.traffic("a", "d", 7)
    sample.traffic("b", "c", 5)
    sample.traffic("a", "b", 2)
    #expect(try sample.places() == ["a north", "b west", "c west", "d north"])
    #expect(try sample.unit().levels.last?.value == 2_000)
    sample.rule(.near(["c", "d"], weight: 100))
    let offices = try sample.unit().placements.map(\.office)
    #expect(offices[0] == offices[1] && offices[2] == offices[3] && offices[0] != offices[2])
  }

  @Test func `A team that no office holds is divided into equal parts`() throws {
    var sample = try PremisesSample()
    sample.team("a", 15)
    let parts = try sample.unit().placements
    #expect(parts.map(\.part) == [1, 2] && parts.map(\.people) == [8, 7])
    #expect(Set(parts.map(\.office)) == ["north", "west"])
    #expect(try sample.plan().premises?.freed.map(\.office) == ["east"])
  }

  @Test func `Immovable equipment draws people to it`() throws {
    var sample = try PremisesSample()
    sample.team("a", 4)
    try sample.sample.norm("1", "desk", per: "person")
    sample.sample.hold(3, by: "old-a", at: "east") { $0.isMovable = false }
    #expect(try sample.places() == ["a east"])
    #expect(
      try sample.unit().levels[2]
        == .init(
          level: .purchases, value: 1_000, bound: 1_000, proof: .certified))
    sample.premises.objective = [.unplaced, .runningCost, .purchases]
    #expect(try sample.places() == ["a west"])
  }

  @Test func `Given workplaces are kept where the whole plan with them is better`() throws {
    var sample = try PremisesSample()
    sample.team("a", 4, at: "east")
    try sample.sample.norm("1", "desk", per: "person")
    sample.sample.hold(4, by: "old-b", at: "east")
    sample.sample.scenario.reuse.maximumDistanceMetres = 10
    let plan = try sample.plan()
    #expect(plan.premises?.units[0].placements.map(\.office) == ["east"])
    #expect(plan.premises?.trials.map(\.layout) == [.chosen, .given])
    #expect(plan.premises?.trials.map(\.isKept) == [false, true])
    #expect(plan.premises?.trials.map { $0.equipment[1] } == [4_000, 0])
    #expect(plan.premises?.units[0].status == .feasible)
  }

  @Test func `Units short of space use what others release, where the scenario lets them`() throws {
    var sample = try PremisesSample()
    let other = sample.sample.unit("new-b")
    sample.office("east") { $0.holder = other }
    sample.team("a", 10)
    sample.team("b", 10)
    sample.team("c", 10)
    sample.team("z", 1, of: "new-b")
    sample.office("north") { $0.holder = other }
    #expect(try sample.unit().status == .infeasible)
    sample.premises.offices = .shared
    #expect(Set(try sample.unit().placements.map(\.office)) == ["east", nil, "west"])
  }

  /// `new-a` has west and is short of space; `new-b` has east and north and may keep so many.
  private func twoUnits(keep: Scenario.Premises.Keep, staff: Int64) throws -> PremisesSample {
    var sample = try PremisesSample()
    let other = sample.sample.unit("new-b")
    for office in ["east", "north"] { sample.office(office) { $0.holder = other } }
    for team in ["a", "b"] { sample.team(team, 10) }
    for team in ["y", "z"] { sample.team(team, staff, of: "new-b") }
    sample.premises.keep = [keep]
    sample.premises.offices = .shared
    return sample
  }

  @Test func `A unit that cannot place everybody keeps the offices that it leaves empty`() throws {
    let sample = try twoUnits(keep: .init(unit: "new-b", kind: .atMost, count: 1), staff: 10)
    let units = try #require(try sample.plan().premises).units
    #expect(units.map(\.status) == [.infeasible, .infeasible])
    #expect(units.map(\.offered) == [[], []])
    // Both offices of new-b would hold its 20 people: without its rule there is no conflict.
    #expect(
      units[1].conflict?.conditions == [
        .keep(unit: "new-b"),
        .area(.init(needed: 2_000_000, largest: 1_000_000, total: 2_000_000, offices: 2)),
      ])
  }

  @Test func `A unit that cannot keep its rules keeps the offices that it leaves empty`() throws {
    var sample = try twoUnits(keep: .init(unit: "new-b", kind: .exactly, count: 2), staff: 1)
    #expect(try sample.plan().premises?.units.map(\.status) == [.infeasible, .optimal])
    sample.premises.keep = [.init(unit: "new-b", kind: .exactly, count: 3)]
    let units = try #require(try sample.plan().premises).units
    #expect(units.map(\.status) == [.infeasible, .infeasible])
    #expect(units.map(\.offered) == [[], []])
  }

  @Test func `A unit that is offered offices of others is told of its own ones that close`() throws
  {
    var sample = try PremisesSample()
    let other = sample.sample.unit("new-b")
    for office in ["east", "north"] { sample.office(office) { $0.holder = other } }
    sample.office("west") { $0.hasPublicAccess = true }
    sample.team("a", 1, isPublic: true)
    sample.team("z", 1, of: "new-b")
    sample.premises.offices = .shared
    sample.premises.closing = [
      .init(office: "west", day: try #require(PartialDate("2025-06-30")))
    ]
    let unit = try sample.unit()
    let party = Plan.Premises.Party(unit: "new-a", team: "a", part: nil)
    #expect(unit.offered == ["east"])
    #expect(
      unit.conflict
        == .init(
          parties: [party],
          conditions: [
            .access(party, [.receivesPublic], offices: 0), .closing(office: "west"),
          ]))
  }

  @Test func `A conflict does not rest on an office that another unit took`() throws {
    var sample = try PremisesSample()
    let (kept, other) = (sample.sample.unit("kept"), sample.sample.unit("new-b"))
    for office in ["east", "north"] { sample.office(office) { $0.holder = other } }
    sample.office("west") { $0.holder = kept }
    for team in ["a", "b"] { sample.team(team, 10, of: "kept") }
    sample.team("z", 1, of: "new-b")
    sample.premises.keep = [.init(unit: "kept", kind: .atMost, count: 1)]
    sample.premises.offices = .shared
    let alone = try #require(try sample.plan().premises).units[0]
    #expect(alone.offered == ["east"])
    #expect(
      alone.conflict?.conditions == [
        .keep(unit: "kept"),
        .area(.init(needed: 2_000_000, largest: 1_000_000, total: 2_000_000, offices: 2)),
      ])

    sample.team("c", 10)
    let units = try #require(try sample.plan().premises).units
    #expect(units[1].placements.map(\.office) == ["east"])
    #expect(
      units[0].conflict?.conditions == [
        .area(.init(needed: 2_000_000, largest: 1_000_000, total: 1_000_000, offices: 1))
      ])
  }

  @Test(arguments: [1, 2, 5])
  func `Any number of threads gives the same plan`(threads: Int) throws {
    var sample = try PremisesSample()
    for team in ["a", "b", "c", "d"] { sample.team(team, 5) }
    for team in ["a", "b"] { sample.team(team, 5, of: "kept") }
    sample.sample.scenario.solver.threads = threads
    let one = try sample.plan()
    sample.sample.scenario.solver.threads = 1
    #expect(PlanWriter().bytes(of: try sample.plan()) == PlanWriter().bytes(of: one))
  }
}
