// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

/// What is said of purchases, altered by hand, is caught.
struct ShortfallAlterationTests {
  /// A plan in which some transfers are too far.
  static let plan: Plan? = try? Samples.anBien.map {
    var scenario = Samples.scenario
    scenario.reuse.maximumDistanceMetres = 2_000
    return try Planner(program: "test 1").plan(scenario, on: $0)
  }

  private func verdict(_ alter: (inout Plan) -> Void) throws -> Verdict {
    var plan = try #require(Self.plan)
    alter(&plan)
    return Verifier(inventory: try #require(Samples.anBien)).verify(plan)
  }

  @Test func `The plan holds, and has what is altered`() throws {
    let verdict = try verdict { _ in }
    #expect(verdict.holds, "\(verdict.words)")
    let shortfalls = try #require(Self.plan?.shortfalls)
    #expect(
      shortfalls.contains { $0.nearest != nil && !$0.takers.isEmpty && !$0.excluded.isEmpty })
  }

  @Test(arguments: Alteration.ofShortfall)
  func `A field of a shortfall`(_ alteration: Alteration) throws {
    let verdict = try verdict(alteration.alter)
    let check = try #require(verdict[alteration.catcher], "\(verdict.words)")
    #expect(!check.passed)
    #expect(!verdict.holds)
  }

  @Test(arguments: Alteration.ofReason)
  func `Every code but the right one`(_ alteration: Alteration) throws {
    var plan = try #require(Self.plan)
    alteration.alter(&plan)
    let isAltered = plan != Self.plan
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds != isAltered, "\(verdict.words)")
  }
}
