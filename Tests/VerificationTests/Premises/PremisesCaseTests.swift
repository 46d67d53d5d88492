// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

struct PremisesCaseTests {
  @Test func `Plans that choose workplaces hold`() throws {
    var statuses: [Plan.Status: Int] = [:]
    var trials: [Plan.Premises.Trial.Layout: Int] = [:]
    for seed in UInt64(0)..<400 {
      let sample = PremisesCase(seed: seed)
      guard let plan = try? Planner(program: "test 1").plan(sample.scenario, on: sample.inventory)
      else { continue }
      let verdict = Verifier(inventory: sample.inventory).verify(plan)
      #expect(verdict.holds, "seed \(seed): \(verdict.words)")
      for unit in plan.premises?.units ?? [] { statuses[unit.status, default: 0] += 1 }
      for trial in plan.premises?.trials ?? [] where trial.isKept {
        trials[trial.layout, default: 0] += 1
      }
    }
    #expect(statuses[.optimal, default: 0] > 80, "\(statuses)")
    #expect(statuses[.infeasible, default: 0] > 10, "\(statuses)")
    #expect(trials[.chosen, default: 0] > 50, "\(trials)")
  }

  @Test func `The premises of An Biên hold, and only equipment is proven for all workplaces`()
    throws
  {
    let plan = try #require(PremisesSamples.plan)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
    #expect(verdict.choosesWorkplaces)
    #expect(verdict.checks.map(\.name) == Check.Name.ofPlans)
  }
}
