// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

struct VerifierTests {
  @Test func `The plan of An Biên holds and is proven`() throws {
    let plan = try #require(Samples.plan)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
    #expect(verdict.provesLeastPurchases)
    let ofPremises: Set<Check.Name> = [
      .placements, .areas, .rules, .offices, .layoutValues, .layoutBounds, .layoutReasons, .trials,
    ]
    #expect(
      verdict.checks.map(\.name) == Check.Name.ofPlans.filter { !ofPremises.contains($0) })
    #expect(!verdict.choosesWorkplaces)
    #expect(!verdict.levels.contains { !$0.isProvenBest })
  }
}
