// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct DemandTests {
  @Test func `The needs table states priority, condition and years of life`() throws {
    var sample = try Sample()
    sample.need(2, of: "new-a", at: "east") {
      ($0.priority, $0.minimumCondition, $0.minimumRemainingYears) = (5, .good, 3)
    }
    let need = try #require(try sample.problem().needs.first).stated
    #expect(need.id == "need-0")
    #expect(need.price == 1_000)
    #expect(need.priority == 5)
    #expect(need.minimumCondition == .good)
    #expect(need.minimumRemainingYears == 3)
  }

  @Test(arguments: [(true, true, 2), (true, false, 1), (false, true, 1), (false, false, 0)])
  func `Norms and table are taken where the scenario says so`(
    norms: Bool, table: Bool, count: Int
  ) throws {
    var sample = try Sample()
    sample.staff(1, of: "new-a", at: "east")
    try sample.norm("1", per: "person")
    sample.need(1, of: "new-b", at: "west")
    (sample.scenario.needs.fromNorms, sample.scenario.needs.fromTable) = (norms, table)
    #expect(try sample.problem().needs.count == count)
  }

  @Test func `Needs of nothing are left out, and the others stand by class, unit and office`()
    throws
  {
    var sample = try Sample()
    sample.need(1, "table", of: "kept", at: "east")
    sample.need(1, "desk", of: "new-b", at: "east")
    sample.need(0, "desk", of: "new-a", at: "east")
    sample.need(1, "desk", of: "new-a", at: "west")
    sample.need(1, "desk", of: "new-a", at: "north")
    #expect(
      try sample.problem().neededItems == [
        "1 desk new-a north", "1 desk new-a west", "1 desk new-b east", "1 table kept east",
      ])
  }

  @Test func `What is available changes no need`() throws {
    var sample = try Sample()
    sample.need(3, of: "new-a", at: "east")
    let before = try sample.problem().needs
    sample.hold(50, by: "new-a", at: "east")
    #expect(try sample.problem().needs == before)
  }
}
