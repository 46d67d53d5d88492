// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

/// What is said of why no plan keeps every rule, altered by hand, is caught.
struct ReasonAlterationTests {
  /// A plan whose pins ask for more chairs than are needed there.
  private static let plan: Plan? = try? Samples.anBien.map {
    var scenario = Samples.scenario
    var pin = Scenario.Pin(rule: .go)
    (pin.assetClass, pin.to) = ("chair", "n-11383")
    scenario.pins.append(pin)
    return try Planner(program: "test 1").plan(scenario, on: $0)
  }

  private func verdict(_ reasons: [Plan.Reason]? = nil, told: [String] = []) throws -> Verdict {
    var plan = try #require(Self.plan)
    if let reasons { plan.head.reasons = reasons }
    plan.head.toldReasons = told
    return Verifier(inventory: try #require(Samples.anBien)).verify(plan)
  }

  @Test func `The plan holds, and says why`() throws {
    let plan = try #require(Self.plan)
    #expect(plan.head.status == .infeasible)
    #expect(!plan.head.reasons.isEmpty)
    let verdict = try verdict()
    #expect(verdict.holds, "\(verdict.words)")
  }

  @Test func `Every place of a reason is checked`() throws {
    let reasons = try #require(Self.plan?.head.reasons)
    guard case .pins(let stranded) = try #require(reasons.first) else {
      Issue.record("\(reasons)")
      return
    }
    let alterations: [(inout Plan.StrandedItems) -> Void] = [
      { $0.pins = [] }, { $0.assetClass += "x" }, { $0.office += "x" }, { $0.items -= 1 },
      { $0.bound += 1 },
    ]
    for alter in alterations {
      var altered = stranded
      alter(&altered)
      #expect(try verdict([.pins(altered)] + reasons.dropFirst())[.bounds]?.passed == false)
    }
  }

  @Test func `Reasons that are missing, others, or words are caught`() throws {
    #expect(try verdict([])[.bounds]?.passed == false)
    #expect(try verdict([.movingBudget(needed: 2, limit: 1)])[.bounds]?.passed == false)
    #expect(try verdict(told: ["because"])[.bounds]?.passed == false)
  }
}
