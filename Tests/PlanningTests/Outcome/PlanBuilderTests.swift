// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct PlanBuilderTests {
  @Test func `A plan records where it comes from and counts every item`() throws {
    var sample = try Sample()
    sample.hold(4, by: "kept", at: "east")
    sample.hold(3, by: "kept", at: "east", .broken)
    sample.need(2, of: "kept", at: "east")
    sample.need(5, "chair", of: "kept", at: "east")
    sample.pin(.reserve) { ($0.assetClass, $0.quantity) = ("desk", 1) }
    let head = try sample.plan().head
    #expect(head.program == "test 1")
    #expect(head.inventoryName == "sample")
    #expect(head.currency == "VND")
    #expect(head.revision == sample.inventory.revision)
    #expect(head.scenario.digest == sample.scenario.digest)
    #expect(head.date == PartialDate("2025-07-01"))
    #expect(head.reasons == [])
    #expect(
      head.items
        == Plan.ItemTotals(
          items: 7, needed: 7, reused: 2, purchased: 5, unmet: 0, reserved: 1, unusable: 3,
          surplus: 1))
  }

  @Test func `Baselines let units keep, then inherit, and nothing be transferred`() throws {
    var sample = try Sample()
    sample.way("east", "west", metres: 1_000)
    try sample.succeed("old-a", by: "new-a")
    for office in ["east", "west"] { sample.hold(1, by: "old-a", at: office) }
    sample.hold(1, by: "kept", at: "east")
    sample.need(4, of: "new-a", at: "east")
    let plan = try sample.plan()
    #expect(plan.spent(plan.stayOnly.solution) == 3_000)
    #expect(plan.stayOnly.movingAndRepair == 0)
    #expect(plan.spent(plan.inherited.solution) == 2_000)
    #expect(plan.inherited.movingAndRepair == 21_750)
    #expect(plan.inherited.levels == [0, 2_000, 0, 21_750])
    #expect(plan.value(.purchases) == 1_000)
  }
}
