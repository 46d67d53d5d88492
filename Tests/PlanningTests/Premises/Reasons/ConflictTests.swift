// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct ConflictTests {
  private func conflict(
    _ change: (inout PremisesSample) throws -> Void
  ) throws -> Plan.Premises.Conflict {
    var sample = try PremisesSample()
    try change(&sample)
    let unit = try sample.unit()
    #expect(unit.status == .infeasible)
    return try #require(unit.conflict)
  }

  private func parties(_ teams: String...) -> [Plan.Premises.Party] {
    teams.map { .init(unit: "new-a", team: $0, part: nil) }
  }

  @Test func `Teams that must be together and do not fit are told with numbers`() throws {
    let conflict = try conflict { sample in
      sample.team("a", 3)
      sample.team("b", 6)
      sample.team("c", 7)
      sample.rule(.together(["b", "c"]))
    }
    #expect(
      conflict
        == .init(
          parties: parties("b", "c"),
          conditions: [
            .rule(1),
            .area(.init(needed: 1_300_000, largest: 1_000_000, total: 3_000_000, offices: 3)),
          ]))
  }

  @Test func `A number of offices that is too small is told`() throws {
    let conflict = try conflict { sample in
      for team in ["a", "b", "c"] { sample.team(team, 6) }
      sample.premises.keep = [.init(kind: .atMost, count: 1)]
    }
    #expect(
      conflict
        == .init(
          parties: parties("b", "c"),
          conditions: [
            .keep(unit: "new-a"),
            .area(.init(needed: 1_200_000, largest: 1_000_000, total: 3_000_000, offices: 3)),
          ]))
  }

  @Test func `Too few seats are told`() throws {
    let conflict = try conflict { sample in
      for office in ["east", "north", "west"] { sample.office(office) { $0.seats = 2 } }
      sample.team("a", 5)
      sample.team("b", 2)
    }
    #expect(
      conflict
        == .init(
          parties: [1, 2, 3].map { .init(unit: "new-a", team: "a", part: $0) } + parties("b"),
          conditions: [.seats(.init(needed: 7, largest: 2, total: 6, offices: 3))]))
  }

  @Test func `Only seats of offices with the access that a conflict is about are told`() throws {
    let conflict = try conflict { sample in
      for office in ["east", "north"] { sample.office(office) { $0.seats = 9 } }
      sample.office("west") { ($0.seats, $0.hasPublicAccess) = (3, true) }
      sample.team("a", 2, isPublic: true)
      sample.team("b", 2)
      sample.rule(.together(["a", "b"]))
    }
    #expect(
      conflict
        == .init(
          parties: parties("a", "b"),
          conditions: [
            .rule(1), .access(parties("a")[0], [.receivesPublic], offices: 1),
            .seats(.init(needed: 4, largest: 3, total: 3, offices: 1)),
          ]))
  }

  @Test func `Seats are of offices that give all the access that a conflict is about`() throws {
    let conflict = try conflict { sample in
      sample.office("east") { ($0.seats, $0.hasPublicAccess) = (9, true) }
      sample.office("north") { ($0.seats, $0.isStepFree) = (8, true) }
      sample.office("west") { ($0.seats, $0.hasPublicAccess, $0.isStepFree) = (3, true, true) }
      sample.team("a", 2, isPublic: true)
      sample.team("b", 2, isStepFree: true)
      sample.rule(.together(["a", "b"]))
    }
    #expect(
      conflict
        == .init(
          parties: parties("a", "b"),
          conditions: [
            .rule(1), .access(parties("a")[0], [.receivesPublic], offices: 2),
            .access(parties("b")[0], [.stepFree], offices: 2),
            .seats(.init(needed: 4, largest: 3, total: 3, offices: 1)),
          ]))
  }

  @Test func `Area is of offices that give all the access that a conflict is about`() throws {
    let conflict = try conflict { sample in
      for office in ["east", "north"] {
        sample.office(office) { ($0.usableArea, $0.hasPublicAccess) = (Fraction(50), true) }
      }
      sample.team("a", 3, isPublic: true)
      sample.team("b", 4)
      sample.rule(.together(["a", "b"]))
    }
    #expect(
      conflict
        == .init(
          parties: parties("a", "b"),
          conditions: [
            .rule(1), .access(parties("a")[0], [.receivesPublic], offices: 2),
            .area(.init(needed: 700_000, largest: 500_000, total: 1_000_000, offices: 2)),
          ]))
  }

  @Test func `A need of access that no office meets is told`() throws {
    let conflict = try conflict { sample in sample.team("a", 1, isPublic: true, isStepFree: true) }
    #expect(
      conflict
        == .init(
          parties: parties("a"),
          conditions: [.access(parties("a")[0], [.receivesPublic, .stepFree], offices: 0)]))
  }

  @Test func `A fixed place that closes is told`() throws {
    let conflict = try conflict { sample in
      sample.team("a", 1)
      sample.rule(.fixed(team: "a", office: "west"), unit: "new-a")
      sample.premises.closing = [
        .init(office: "west", day: try #require(PartialDate("2025-06-30")))
      ]
    }
    #expect(
      conflict
        == .init(parties: parties("a"), conditions: [.rule(1), .closing(office: "west")]))
  }

  @Test func `That all offices close is told without their seats`() throws {
    let conflict = try conflict { sample in
      for office in ["east", "north", "west"] { sample.office(office) { $0.seats = 5 } }
      for team in ["a", "b"] { sample.team(team, 4) }
      let day = try #require(PartialDate("2025-06-30"))
      sample.premises.closing = ["east", "north", "west"].map { .init(office: $0, day: day) }
    }
    #expect(
      conflict
        == .init(
          parties: parties("b"),
          conditions: ["east", "north", "west"].map { .closing(office: $0) }))
  }

  @Test func `Rules that contradict each other are told, and nobody else is named`() throws {
    let conflict = try conflict { sample in
      for team in ["a", "b", "c"] { sample.team(team, 1) }
      sample.rule(.together(["a", "b"]))
      sample.rule(.apart(["a", "b", "c"]))
    }
    #expect(conflict == .init(parties: parties("a", "b"), conditions: [.rule(1), .rule(2)]))
  }

  @Test func `A search that ends early says that its conflict may be too large`() throws {
    let teams = ["a", "b", "c", "d", "e"]
    var sample = try PremisesSample()
    for team in teams { sample.team(team, 1) }
    sample.rule(.apart(teams))
    let planner = try sample.planner()
    let builder = try planner.plans()[0].builder
    let least = try #require(try Conflict(builder, limits: planner.limits).conditions())
    #expect(least.isIrreducible)
    #expect(
      ConflictWriter(least, builder).conflict
        == .init(parties: parties("b", "c", "d", "e"), conditions: [.rule(1)]))
    let early = try #require(try Conflict(builder, limits: planner.limits, nodes: 1).conditions())
    let conflict = ConflictWriter(early, builder).conflict
    #expect(!conflict.isIrreducible && conflict.parties == parties("a", "b", "c", "d", "e"))
    #expect(conflict.conditions.contains(.rule(1)))
  }

  @Test func `Counters that are too far are told, and the plan does without`() throws {
    var sample = try PremisesSample()
    sample.team("a", 1)
    sample.premises.counterDistanceMetres = 500
    let unit = try sample.unit()
    #expect(unit.status == .infeasible)
    #expect(unit.placements.map(\.office) == ["west"])
    let nobody = Plan.Premises.FarthestCitizens(oldUnit: "old-a", nearest: nil)
    #expect(unit.conflict == .init(parties: [], conditions: [.counters(unit: "new-a", nobody)]))
  }

  @Test func `Who has farthest to a counter is told, with the nearest one and the way`() throws {
    let conflict = try conflict { sample in
      sample.team("a", 1)
      sample.sample.tables.offices[1].holder = sample.sample.unit("old-b")
      try sample.sample.succeed("old-b", by: "new-a")
      sample.sample.tables.routes.removeAll()
      sample.sample.way("north", "east", metres: 901)
      sample.sample.way("north", "west", metres: 900)
      for office in ["east", "west"] { sample.office(office) { $0.hasPublicAccess = true } }
      sample.premises.counterDistanceMetres = 899
    }
    let farthest = Plan.Premises.FarthestCitizens(
      oldUnit: "old-b", nearest: .init(office: "west", metres: 900))
    #expect(conflict == .init(parties: [], conditions: [.counters(unit: "new-a", farthest)]))
  }

  @Test func `More offices than teams are told without naming teams that are not at fault`() throws
  {
    let conflict = try conflict { sample in
      sample.team("a", 1)
      sample.premises.keep = [.init(kind: .exactly, count: 2)]
    }
    #expect(conflict == .init(parties: [], conditions: [.keep(unit: "new-a")]))
  }

  @Test func `Teams that must be together cannot use two offices`() throws {
    let conflict = try conflict { sample in
      for team in ["a", "b"] { sample.team(team, 1) }
      sample.rule(.together(["a", "b"]))
      sample.premises.keep = [.init(kind: .exactly, count: 2)]
    }
    #expect(conflict.conditions == [.rule(1), .keep(unit: "new-a")])
  }

  @Test func `A fixed place without a counter is told beside the distance`() throws {
    let conflict = try conflict { sample in
      sample.team("a", 1)
      for office in ["east", "north", "west"] {
        sample.office(office) { $0.hasPublicAccess = office == "east" }
      }
      sample.rule(.fixed(team: "a", office: "west"))
      sample.premises.counterDistanceMetres = 1_000
    }
    let nearest = Plan.Premises.FarthestCitizens(
      oldUnit: "old-a", nearest: .init(office: "east", metres: 0))
    #expect(
      conflict == .init(parties: [], conditions: [.rule(1), .counters(unit: "new-a", nearest)]))
  }

  @Test func `A counter near every old office may be kept for its citizens`() throws {
    var sample = try PremisesSample()
    sample.team("a", 1)
    sample.premises.counterDistanceMetres = 999
    sample.office("east") { $0.hasPublicAccess = true }
    #expect(try sample.places() == ["a east"])
    sample.office("north") { $0.hasPublicAccess = true }
    sample.team("b", 1)
    #expect(Set(try sample.unit().offices.map(\.office)) == ["east", "north"])
  }
}
