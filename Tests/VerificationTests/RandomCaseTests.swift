// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

struct RandomCaseTests {
  @Test func `Plans of random inventories hold and are proven`() throws {
    var proven = 0
    for seed in UInt64(0)..<400 {
      let sample = RandomCase(seed: seed)
      // Where a pin matches nothing there is no plan to check.
      guard let plan = try? Planner(program: "test 1").plan(sample.scenario, on: sample.inventory)
      else { continue }
      let verdict = Verifier(inventory: sample.inventory).verify(plan)
      #expect(verdict.holds, "seed \(seed): \(verdict.words)")
      let isBest = !verdict.levels.contains { !$0.isProvenBest }
      #expect(isBest == (plan.head.status == .optimal), "seed \(seed)")
      if plan.head.status == .optimal { proven += 1 }
    }
    #expect(proven > 200)
  }
}
