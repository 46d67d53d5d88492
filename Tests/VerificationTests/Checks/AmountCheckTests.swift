// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing
import Verification
import Words

struct AmountCheckTests {
  /// A number of the inventory or the scenario that may be far too large.
  struct Field: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let set: @Sendable (inout Inventory.Tables, inout Scenario, Int64) -> Void

    init(
      _ name: String,
      _ set: @escaping @Sendable (inout Inventory.Tables, inout Scenario, Int64) -> Void
    ) {
      (testDescription, self.set) = (name, set)
    }

    static let all = [
      Field("price cap") { tables, _, value in tables.norms[0].maximumUnitPrice = value },
      Field("price of a class") { tables, _, value in tables.classes[0].referencePrice = value },
      Field("repair of a class") { tables, _, value in
        for index in tables.classes.indices { tables.classes[index].repairCost = value }
      },
      Field("volume of a class") { tables, _, value in tables.classes[0].litres = value },
      Field("quantity of a row") { tables, _, value in tables.assets[0].quantity = value },
      Field("headcount") { tables, _, value in tables.posts[0].headcount = value },
      Field("rooms") { tables, _, value in tables.rooms[0].rooms = value },
      Field("requested quantity") { tables, _, value in tables.requests[0].quantity = value },
      Field("priority") { tables, _, value in tables.requests[0].priority = value },
      Field("penalty") { tables, _, value in tables.substitutions[0].penalty = value },
      Field("moving.per_item") { _, scenario, value in scenario.moving.perItem = value },
      Field("moving.per_m3_km") { _, scenario, value in
        scenario.moving.perCubicMetreKilometre = value
      },
      Field("limits.purchases") { _, scenario, value in scenario.limits.purchases = value },
    ]
  }

  @Test(arguments: Field.all)
  func `What the planner accepts the verifier can sum`(field: Field) throws {
    var refused = 0
    for power in [41, 46, 51, 56, 62] {
      var (tables, scenario) = (try #require(Samples.anBien).tables, Samples.scenario)
      field.set(&tables, &scenario, 1 << power)
      let inventory = Inventory(tables)
      do {
        let plan = try Planner(program: "test 1").plan(scenario, on: inventory)
        let verdict = Verifier(inventory: inventory).verify(plan)
        #expect(verdict.holds, "2^\(power): \(verdict.checks.flatMap(\.failures))")
      } catch PlanningError.amountsTooLarge {
        refused += 1
      }
    }
    #expect(refused > 0 || field.testDescription == "limits.purchases")
  }

  @Test func `An amount that is too large is named with its row and digits`() throws {
    var tables = try #require(Samples.anBien).tables
    tables.norms[0].maximumUnitPrice = 9_000_000_000_000_000
    let error = #expect(throws: PlanningError.self) {
      try Planner(program: "test 1").plan(Samples.scenario, on: Inventory(tables))
    }
    #expect(
      error?.description == """
        price cap of norms row 2, which is 9000000000000000, is too large for exact sums; \
        check the units of prices, volumes and distances
        """)
  }
}
