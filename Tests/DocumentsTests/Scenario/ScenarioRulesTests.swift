// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@Suite struct `The rules that a scenario changes` {
  private var scenario = Scenario(name: "s", inventoryFolder: "..")

  @Test func `are none where everything has its default`() {
    #expect(scenario.changedRules.isEmpty)
  }

  @Test func `are told by key, with their values as files have them`() {
    var scenario = scenario
    scenario.reuse.maximumDistanceMetres = 12_500
    scenario.reuse.repair = nil
    scenario.limits.purchases = 300_000_000
    scenario.objective = [.unmet, .totalCost]
    scenario.solver.timeLimitSeconds = 90
    scenario.horizonYears = 5
    scenario.premises = Scenario.Premises()
    #expect(
      scenario.changedRules.map { "\($0.key): \($0.value)" } == [
        "reuse.repair: none", "reuse.maximum_distance_km: 12.5",
        #"objective: ["unmet","total_cost"]"#, "limits.purchases: 300000000",
        "solver.time_limit: 90 s", "premises: {}", "horizon_years: 5",
      ])
  }

  @Test func `hold lists of rules as canonical JSON`() {
    var scenario = scenario
    var pin = Scenario.Pin(rule: .reserve)
    pin.asset = "0012"
    scenario.pins = [pin]
    #expect(scenario.changedRules.map(\.key) == ["pins"])
    #expect(scenario.changedRules[0].value.contains(#""asset":"0012""#))
  }
}
