// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct WriteBackTests {
  @Test func `The first members of a lot serve its dearest needs, and the last are surplus`() throws
  {
    var sample = try Sample()
    sample.hold(2, by: "kept", at: "east", .fair, tag: "1")
    sample.hold(2, by: "kept", at: "east", .good, tag: "2")
    sample.need(3, of: "kept", at: "east")
    let plan = try sample.plan()
    #expect(plan.assignments.map(\.tag) == ["1", "2"])
    #expect(plan.assignments.map(\.items.count) == [1, 2])
    #expect(plan.surplus.map(\.tag) == ["1"])
    #expect(plan.surplus.map(\.items.count) == [1])
  }

  @Test func `The best item goes to the dearest need, wherever that stands`() throws {
    var sample = try Sample()
    sample.tables.classes[2].referencePrice = 2_000
    for needed in ["chair", "table"] { sample.substitute("desk", for: needed) }
    sample.hold(1, by: "kept", at: "east", .fair, tag: "fair")
    sample.hold(1, by: "kept", at: "east", .good, tag: "good")
    sample.need(1, "chair", of: "kept", at: "east")
    sample.need(1, "table", of: "kept", at: "east")
    let plan = try sample.plan()
    #expect(plan.assignments.map(\.tag) == ["fair", "good"])
    #expect(plan.assignments.map { plan.needs[$0.need].assetClass } == ["chair", "table"])
  }

  @Test func `A counted row is split between destinations`() throws {
    var sample = try Sample()
    sample.way("east", "west", metres: 1_000)
    sample.hold(5, by: "kept", at: "east", tag: "1")
    sample.need(2, of: "kept", at: "east")
    sample.need(2, of: "new-a", at: "west")
    let plan = try sample.plan()
    #expect(plan.moves == ["2 east > kept east stay", "2 east > new-a west transfer"])
    #expect(plan.assignments.map(\.metres) == [0, 1_000])
    #expect(plan.surplus.map(\.items.count) == [1])
  }

  @Test func `A row that was divided between heirs has one remainder`() throws {
    var sample = try Sample()
    try sample.succeed("old-a", by: "new-a", "1/2")
    try sample.succeed("old-a", by: "new-b", "1/2")
    sample.hold(6, by: "old-a", at: "east")
    sample.need(1, of: "new-a", at: "east")
    sample.need(1, of: "new-b", at: "east")
    #expect(try sample.plan().surplus.map(\.items.count) == [4])
  }
}
