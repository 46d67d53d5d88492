// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct TransportSolverTests {
  @Test func `Purchases come before transfers, and transfers before moving`() throws {
    var sample = try Sample()
    sample.way("east", "north", metres: 50_000)
    sample.way("west", "north", metres: 1_000)
    sample.way("east", "west", metres: 1_000)
    try sample.succeed("old-a", by: "new-a")
    sample.hold(1, by: "old-a", at: "east")
    sample.hold(1, by: "old-b", at: "west")
    sample.need(1, of: "new-a", at: "north")
    #expect(try sample.plan().moves == ["1 east > new-a north inherit"])
    sample.need(1, of: "new-b", at: "east")
    #expect(
      try sample.plan().moves == ["1 east > new-a north inherit", "1 west > new-b east transfer"])
  }

  @Test func `Total cost buys where reuse costs more`() throws {
    var sample = try Sample()
    sample.way("east", "west", metres: 0)
    sample.scenario.objective = [.unmet, .totalCost]
    sample.hold(2, by: "kept", at: "east")
    sample.need(1, of: "kept", at: "east")
    sample.need(1, of: "kept", at: "west")
    sample.scenario.moving.perItem = 1_001
    let plan = try sample.plan()
    #expect(plan.moves == ["1 east > kept east stay"])
    #expect(plan.value(.totalCost) == 1_000)
    sample.scenario.moving.perItem = 999
    #expect(try sample.plan().value(.totalCost) == 999)
  }

  @Test func `What must go goes although it costs transfers`() throws {
    var sample = try Sample()
    sample.hold(3, by: "kept", at: "east")
    sample.need(3, of: "kept", at: "east")
    sample.need(3, of: "new-a", at: "west")
    sample.pin(.go) { ($0.assetClass, $0.quantity, $0.to) = ("desk", 2, "new-a") }
    let plan = try sample.plan()
    #expect(plan.head.status == .optimal)
    #expect(plan.moves == ["1 east > kept east stay", "2 east > new-a west transfer"])
  }

  @Test func `What must go and cannot makes the plan infeasible, with the reason`() throws {
    var sample = try Sample()
    sample.hold(3, by: "kept", at: "east")
    sample.need(1, of: "new-a", at: "west")
    sample.pin(.go) { ($0.assetClass, $0.to) = ("desk", "new-a") }
    let plan = try sample.plan()
    #expect(plan.head.status == .infeasible)
    #expect(
      plan.head.reasons == [
        .pins(
          Plan.StrandedItems(pins: [0], assetClass: "desk", office: "east", items: 2, bound: 3))
      ])
    #expect(plan.solution.certificate == nil)
    #expect(plan.head.levels.allSatisfy { $0.bound == 0 && $0.proof == .certified })
  }

  @Test func `What must go where no such class is needed is infeasible`() throws {
    var sample = try Sample()
    sample.hold(1, "chair", by: "kept", at: "east")
    sample.need(1, "desk", of: "new-a", at: "west")
    sample.pin(.go) { ($0.assetClass, $0.to) = ("chair", "new-a") }
    #expect(try sample.plan().head.status == .infeasible)
  }

  @Test func `A plan of nothing is optimal`() throws {
    let plan = try Sample().plan()
    #expect(plan.head.status == .optimal)
    #expect(plan.head.levels.map(\.value) == [0, 0, 0, 0])
  }

  @Test(arguments: [Int64(1_000), 1_000_000_000, 1_000_000_000_000])
  func `Large prices stay exact`(unit: Int64) throws {
    var sample = try Sample()
    sample.way("east", "west", metres: 3)
    sample.tables.classes[1].referencePrice = unit + 1
    sample.tables.classes[2].referencePrice = unit
    sample.substitute("desk", for: "table", penalty: 1)
    sample.scenario.objective = [.unmet, .totalCost]
    sample.hold(1, by: "kept", at: "east")
    sample.need(1, "table", of: "kept", at: "east")
    sample.need(1, "desk", of: "kept", at: "east")
    #expect(try sample.plan().value(.totalCost) == unit)
  }
}
