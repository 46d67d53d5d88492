// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Verification

/// Every field of a plan, altered by hand, is caught by the check that speaks of it.
struct AlterationTests {
  private func expectCaught(_ alteration: Alteration) throws {
    let original = try #require(Samples.plan)
    var plan = original
    alteration.alter(&plan)
    #expect(plan != original, "the alteration changes nothing")
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    let check = try #require(verdict[alteration.catcher], "\(verdict.words)")
    #expect(!check.passed, "\(verdict.words)")
    #expect(!verdict.holds)
  }

  @Test(arguments: Alteration.ofHead)
  func `A field of the head`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.ofScenario)
  func `A rule of the scenario`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.ofNeed)
  func `A field of a need`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.ofLot)
  func `A field of a lot`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.ofAssignment)
  func `A field of an assignment`(_ alteration: Alteration) throws {
    try expectCaught(alteration)
  }

  @Test(arguments: Alteration.ofSolution)
  func `A field of the solution`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.ofBaseline)
  func `A field of a baseline`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.ofRemainders)
  func `A field of a remainder`(_ alteration: Alteration) throws { try expectCaught(alteration) }

  @Test(arguments: Alteration.harmless)
  func `A name, or how the search was run, changes nothing that is checked`(
    _ alteration: Alteration
  ) throws {
    var plan = try #require(Samples.plan)
    alteration.alter(&plan)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
  }
}
