// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct SupplyTests {
  @Test func `Items that no rule can tell apart form one lot, the best and newest first`() throws {
    var sample = try Sample()
    sample.hold(1, by: "kept", at: "east", .fair, tag: "1")
    sample.hold(2, by: "kept", at: "east", .good, tag: "2") { $0.inUseSince = PartialDate("2019") }
    sample.hold(3, by: "kept", at: "east", .good, tag: "3") { $0.inUseSince = PartialDate("2021") }
    let problem = try sample.problem()
    let lot = try #require(problem.lots.first)
    #expect(problem.lots.count == 1)
    #expect(lot.quantity == 6)
    #expect(lot.members.map { problem.inventory.assets[$0.row].tag } == ["3", "2", "1"])
  }

  @Test
  func `Of equal condition, life left comes first, then an inspection that counts, age and cost`()
    throws
  {
    var sample = try Sample()
    func hold(_ tag: String, _ since: String, inspected: String? = nil, cost: Money? = nil) {
      sample.hold(2, by: "kept", at: "east", tag: tag) {
        $0.inUseSince = PartialDate(since)
        $0.inspectedOn = inspected.flatMap { PartialDate($0) }
        $0.originalCost = cost
      }
    }
    hold("1", "2012")
    hold("2", "2012", cost: 100)
    hold("3", "2016", inspected: "2026")
    hold("4", "2016", inspected: "2023-12")
    hold("5", "2010", inspected: "2018")
    hold("6", "2020")
    let problem = try sample.problem()
    let tags = problem.lots[0].members.map { problem.inventory.assets[$0.row].tag }
    #expect(tags == ["6", "5", "3", "4", "2", "1"])
  }

  @Test func `A condition that a need asks for tells lots apart`() throws {
    var sample = try Sample()
    sample.hold(1, by: "kept", at: "east", .fair)
    sample.hold(1, by: "kept", at: "east", .good)
    sample.hold(1, by: "kept", at: "east", .new)
    sample.need(1, of: "kept", at: "east") { $0.minimumCondition = .good }
    #expect(try sample.problem().inheritedItems == ["1 desk kept east", "2 desk kept east"])
  }

  @Test func `Many different years of life are told apart`() throws {
    var sample = try Sample()
    sample.tables.classes[1].usefulLifeYears = 1_000
    for years in 0..<300 {
      sample.need(1, of: "kept", at: "east") { $0.minimumRemainingYears = years }
    }
    sample.hold(1, by: "kept", at: "east") { $0.inUseSince = PartialDate("2025-07-01") }
    let plan = try sample.plan()
    #expect(plan.head.items.reused == 1)
  }

  @Test(
    arguments: [
      (Ownership?.none, Condition.good, Plan.Remainder.Reason?.none), (.own, .fair, nil),
      (.leased, .new, .ownership), (.held, .broken, .ownership), (.own, .broken, .condition),
      (.own, .poor, nil),
    ])
  func `What may not be reused is set aside with the reason`(
    ownership: Ownership?, condition: Condition, reason: Plan.Remainder.Reason?
  ) throws {
    var sample = try Sample()
    sample.hold(4, by: "kept", at: "east", condition) { $0.ownership = ownership }
    let supply = try sample.problem().supply
    #expect(supply.unusable.map(\.reason) == (reason.map { [$0] } ?? []))
    #expect(supply.lots.map(\.quantity) == (reason == nil ? [4] : []))
  }

  @Test(arguments: [(300, true), (301, false), (nil, false)] as [(Money?, Bool)])
  func `Repair is allowed up to its share of the reference price`(
    cost: Money?, isAllowed: Bool
  ) throws {
    var sample = try Sample()
    sample.tables.classes[1].repairCost = cost
    sample.hold(1, by: "kept", at: "east", .poor)
    sample.need(1, of: "kept", at: "east")
    #expect(try sample.plan().moves == (isAllowed ? ["1 east > kept east stay+"] : []))
  }

  @Test func `More items than 64 bits count are an error`() throws {
    var sample = try Sample()
    for _ in 0..<2 { sample.hold(.max, by: "kept", at: "east") }
    #expect(throws: PlanningError.self) { try sample.plan() }
  }
}
