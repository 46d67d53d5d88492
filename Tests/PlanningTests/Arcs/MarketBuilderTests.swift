// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Planning

struct MarketBuilderTests {
  @Test func `Classes that substitutions connect share a market, and others do not`() throws {
    var sample = try Sample()
    sample.need(1, "chair", of: "kept", at: "east")
    sample.need(1, "desk", of: "kept", at: "east")
    sample.need(1, "table", of: "kept", at: "east")
    #expect(try sample.problem().builder.components(.anywhere).map(\.needs) == [[0], [1], [2]])
    sample.substitute("table", for: "chair")
    #expect(try sample.problem().builder.components(.anywhere).map(\.needs) == [[0, 2], [1]])
  }

  @Test func `Baselines heed no pins but reserve`() throws {
    var sample = try Sample()
    sample.hold(2, by: "kept", at: "east")
    sample.need(2, of: "kept", at: "east")
    sample.pin(.forbid) { ($0.assetClass, $0.to) = ("desk", "kept") }
    let plan = try sample.plan()
    #expect(plan.spent(plan.solution) == 2_000)
    #expect(plan.spent(plan.inherited.solution) == 0)
    sample.pin(.reserve) { ($0.assetClass, $0.quantity) = ("desk", 1) }
    let reserving = try sample.plan()
    #expect(reserving.spent(reserving.inherited.solution) == 1_000)
  }

  @Test(
    arguments: [
      { $0.tables.classes[1].referencePrice = .max },
      { $0.tables.classes[1].repairCost = .max },
      { $0.tables.classes[1].litres = .max },
      { $0.tables.requests[0].quantity = .max },
      { $0.tables.requests[0].priority = .max },
      { $0.scenario.moving.perItem = .max },
      { $0.scenario.moving.perCubicMetreKilometre = .max },
      { $0.substitute("desk", for: "table", penalty: .max) },
    ] as [@Sendable (inout Sample) -> Void])
  func `Amounts whose sums could leave 64 bits are an error`(
    change: @Sendable (inout Sample) -> Void
  ) throws {
    for metres in [0, 10_000] as [Int64] {
      var sample = try Sample()
      sample.way("east", "west", metres: metres)
      sample.hold(2, by: "kept", at: "east")
      sample.need(2, of: "kept", at: "west")
      change(&sample)
      let error = #expect(throws: PlanningError.self) { try sample.plan() }
      #expect(
        error?.description.hasSuffix(
          "is too large for exact sums; check the units of prices, volumes and distances")
          == true)
    }
  }
}
