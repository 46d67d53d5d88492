// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct ConflictTests {
  private func reasons(_ change: (inout PremisesSample) throws -> Void) throws -> [String] {
    var sample = try PremisesSample()
    try change(&sample)
    let unit = try sample.unit()
    #expect(unit.status == .infeasible)
    return unit.reasons
  }

  @Test func `Teams that must be together and do not fit are told with numbers`() throws {
    let reasons = try reasons { sample in
      sample.team("a", 3)
      sample.team("b", 6)
      sample.team("c", 7)
      sample.rule(.together(["b", "c"]))
    }
    #expect(
      reasons == [
        "'b' and 'c' must be together; 'b' and 'c' need 130 m²; "
          + "the largest office has 100 m², all 3 have 300 m²"
      ])
  }

  @Test func `A number of offices that is too small is told`() throws {
    let reasons = try reasons { sample in
      for team in ["a", "b", "c"] { sample.team(team, 6) }
      sample.premises.keep = [.init(kind: .atMost, count: 1)]
    }
    #expect(
      reasons == [
        "unit 'new-a' keeps at most 1 offices; 'b' and 'c' need 120 m²; "
          + "the largest office has 100 m², all 3 have 300 m²"
      ])
  }

  @Test func `Too few seats are told`() throws {
    let reasons = try reasons { sample in
      for office in ["east", "north", "west"] { sample.office(office) { $0.seats = 2 } }
      sample.team("a", 5)
      sample.team("b", 2)
    }
    #expect(
      reasons == [
        "'a' and 'b' need 7 seats; the largest office has 2 seats, all 3 have 6 seats"
      ])
  }

  @Test func `A need of access that no office meets is told`() throws {
    let reasons = try reasons { sample in sample.team("a", 1, isPublic: true, isStepFree: true) }
    #expect(
      reasons == ["'a' needs public access and step-free access, which none of its offices have"])
  }

  @Test func `A fixed place that closes is told`() throws {
    let reasons = try reasons { sample in
      sample.team("a", 1)
      sample.rule(.fixed(team: "a", office: "west"), unit: "new-a")
      sample.premises.closing = [
        .init(office: "west", day: try #require(PartialDate("2025-06-30")))
      ]
    }
    #expect(
      reasons == ["'a' must be in office 'west'; office 'west' is closed from 2025-06-30 on"])
  }

  @Test func `Rules that contradict each other are told, and nobody else is named`() throws {
    let reasons = try reasons { sample in
      for team in ["a", "b", "c"] { sample.team(team, 1) }
      sample.rule(.together(["a", "b"]))
      sample.rule(.apart(["a", "b", "c"]))
    }
    #expect(reasons == ["'a' and 'b' must be together; 'a' and 'b' must be apart"])
  }

  @Test func `A search that ends early says that its conflict may be too large`() throws {
    var sample = try PremisesSample()
    for office in ["east", "north", "west"] {
      sample.office(office) { $0.usableArea = Fraction(59) }
    }
    for team in ["a", "b", "c", "d", "e"] { sample.team(team, 3) }
    let planner = try sample.planner()
    let builder = try planner.plans()[0].builder
    #expect(
      try Conflict(builder, limits: planner.limits).text()
        == "'b', 'c', 'd' and 'e' need 120 m²; the largest office has 59 m², all 3 have 177 m²")
    #expect(
      try Conflict(builder, limits: planner.limits, nodes: 1).text()
        == "'a', 'b', 'c', 'd' and 'e' need 150 m²; the largest office has 59 m², "
        + "all 3 have 177 m² (perhaps not all of this: the search for less ended early)")
  }

  @Test func `Counters that are too far are told, and the plan does without`() throws {
    var sample = try PremisesSample()
    sample.team("a", 1)
    sample.premises.counterDistanceMetres = 500
    let unit = try sample.unit()
    #expect(unit.status == .infeasible)
    #expect(unit.placements.map(\.office) == ["west"])
    #expect(
      unit.reasons == [
        "citizens of every old unit of 'new-a' need a kept public counter within 0.5 km"
      ])
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
