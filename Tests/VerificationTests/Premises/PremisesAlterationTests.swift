// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Verification

/// Every field of the premises part, altered by hand, is caught by the check that speaks of it.
struct PremisesAlterationTests {
  private func expectCaught(
    _ alteration: Alteration, in plan: Plan? = PremisesSamples.plan
  ) throws {
    let original = try #require(plan)
    var plan = original
    alteration.alter(&plan)
    #expect(plan != original, "the alteration changes nothing")
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    let check = try #require(verdict[alteration.catcher], "\(verdict.words)")
    #expect(!check.passed, "\(verdict.words)")
    #expect(!verdict.holds)
  }

  @Test(arguments: Alteration.ofUnitPremises)
  func `A field of a unit`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.ofPlacement)
  func `A field of a placement`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test func `A plan that tells of a conflict holds`() throws {
    let plan = try #require(PremisesSamples.conflicting)
    let unit = try #require(plan.premises?.units[1])
    let conflict = try #require(unit.conflict)
    #expect(unit.status == .infeasible)
    #expect(conflict.conditions.first == .rule(1))
    #expect(conflict.conditions.count == 2)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
  }

  @Test(arguments: Alteration.ofConflict)
  func `What is said of a conflict`(_ alteration: Alteration) throws {
    try expectCaught(alteration, in: PremisesSamples.conflicting)
  }

  @Test func `A plan whose conflict counts suitable offices alone holds`() throws {
    let plan = try #require(PremisesSamples.withoutAccess)
    let conditions = try #require(plan.premises?.units[1].conflict?.conditions)
    let service = Plan.Premises.Party(unit: "n-11407", team: "service", part: nil)
    #expect(
      conditions == [
        .rule(1), .access(service, [.receivesPublic, .stepFree], offices: 1),
        .seats(.init(needed: 25, largest: 24, total: 24, offices: 1)),
      ])
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
  }

  @Test(arguments: Alteration.ofSuitableOffices)
  func `What is said of suitable offices`(_ alteration: Alteration) throws {
    try expectCaught(alteration, in: PremisesSamples.withoutAccess)
  }

  @Test func `A plan that tells who has too far to a counter holds`() throws {
    let plan = try #require(PremisesSamples.farCounters)
    let conditions = try #require(plan.premises?.units[1].conflict?.conditions)
    #expect(
      conditions == [
        .counters(
          unit: "n-11407",
          .init(oldUnit: "o-11407", nearest: .init(office: "s-11401-1", metres: 4_299)))
      ])
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
  }

  @Test(arguments: Alteration.ofFarthestCitizens)
  func `What is said of who has farthest to a counter`(_ alteration: Alteration) throws {
    try expectCaught(alteration, in: PremisesSamples.farCounters)
  }

  @Test(arguments: Alteration.ofOffices)
  func `A field of an office kept or freed, or of the areas`(_ alteration: Alteration) throws {
    try expectCaught(alteration)
  }

  @Test(arguments: Alteration.ofTrial)
  func `A field of a trial`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.ofPremisesRules)
  func `A rule of the scenario's premises`(_ alteration: Alteration) throws {
    try expectCaught(alteration)
  }
}
