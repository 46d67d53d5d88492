// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Documents

struct ScenarioDifferencesTests {
  @Test func `Keys that differ are told behind their groups, as a file could have them`() {
    let first = Scenario(name: "first", inventoryFolder: "a")
    var second = Scenario(name: "second", inventoryFolder: "b")
    second.reuse.maximumDistanceMetres = 60_000
    second.limits.purchases = 300
    second.pins = [Scenario.Pin(rule: .stay)]
    second.premises = Scenario.Premises()
    let differences = first.differences(to: second)
    #expect(
      differences.map(\.key) == [
        "reuse.maximum_distance_km", "limits.purchases", "pins", "premises",
      ])
    #expect(differences.map(\.left) == ["none", "none", "[]", "none"])
    #expect(differences.map(\.right).prefix(2) == ["60", "300"])
  }

  @Test func `A scenario that takes over every difference is the other one`() {
    var first = Scenario(name: "same", inventoryFolder: "")
    var second = first
    first.premises = Scenario.Premises()
    second.premises = Scenario.Premises()
    second.premises?.counterDistanceMetres = 4_000
    second.needs.fromTable.toggle()
    (first.moving.perItem, second.moving.perItem) = (1, 2)
    second.objective = [.unmet, .totalCost]
    second.horizonYears = 5
    let taken = first.differences(to: second).reduce(first) { $1.taken(over: $0) }
    #expect(taken == second)
    #expect(taken.differences(to: second).isEmpty)
  }
}
