// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct PlacementReasonTests {
  private func why(
    _ team: String = "a", _ change: (inout PremisesSample) throws -> Void
  ) throws -> Plan.Premises.Why? {
    var sample = try PremisesSample()
    try change(&sample)
    return try sample.unit().placements.first { $0.team == team }?.why
  }

  @Test func `A place that is best says what the next best would cost`() throws {
    let why = try why { $0.team("a", 3) }
    #expect(why == .best(.runningCost, by: 100, thanOffice: "north"))
  }

  @Test func `A place among equals says so`() throws {
    let why = try why { sample in
      sample.team("a", 3)
      sample.premises.objective = [.unplaced]
    }
    #expect(why == .tie(withOffice: "north"))
  }

  @Test func `A fixed place names its rule`() throws {
    let why = try why { sample in
      sample.team("a", 3)
      sample.rule(.near(["a", "b"], weight: 1))
      sample.team("b", 1)
      sample.rule(.fixed(team: "a", office: "east"), unit: "new-a")
    }
    #expect(why == .rule(2))
  }

  @Test func `A team held by another names the rule that holds it`() throws {
    let why = try why { sample in
      sample.team("a", 3)
      sample.team("b", 1)
      sample.rule(.together(["a", "b"]))
    }
    #expect(why == .rule(1))
  }

  @Test func `The only office with access says so`() throws {
    let why = try why { sample in
      sample.team("a", 3, isPublic: true)
      sample.office("east") { $0.hasPublicAccess = true }
    }
    #expect(why == .onlyOffice)
  }

  @Test func `A team without a place says what is missing`() throws {
    #expect(try why { $0.team("a", 3, isPublic: true) } == .noPublicAccess)
    #expect(try why { $0.team("a", 3, isStepFree: true) } == .noStepFreeAccess)
    let tooLarge = try why { sample in
      for office in ["east", "north", "west"] {
        sample.office(office) { ($0.usableArea, $0.seats) = (Fraction(9), 4) }
      }
      sample.team("a", 1)
    }
    #expect(tooLarge == .tooLarge(area: 90_000, seats: 4))
  }

  @Test func `A team for which no room is left says how much there is`() throws {
    let why = try why("d") { sample in
      for team in ["a", "b", "c"] { sample.team(team, 8) }
      sample.team("d", 3)
    }
    #expect(why == .noRoom(area: 200_000))
  }

  @Test func `A team that rules keep out of an office with room names them`() throws {
    let why = try why("b") { sample in
      sample.team("a", 5)
      sample.team("b", 4)
      sample.rule(.apart(["a", "b"]))
      sample.premises.keep = [.init(kind: .atMost, count: 1)]
    }
    #expect(why == .heldOut(rules: [1]))
  }
}
