// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

@testable import Planning

struct GroupPlanTests {
  @Test func `Bounds of a worse layout end at the level that is worse`() throws {
    var sample = try PremisesSample()
    sample.team("a", 5, at: "east")
    sample.team("b", 5, at: "north")
    sample.traffic("a", "b", 7)
    let chosen = try sample.planner().plans()[0]
    #expect(chosen.bounds == [0, 0, 0, 100, 10_000])
    let given = try #require(chosen.given)
    #expect((0..<5).map { given.score[$0] } == [0, 0, 0, 500, 7_000])
    // Both in east cost no more than given, and cooperate at 5,000.
    #expect(given.bounds == [0, 0, 0, 100, 0])
    #expect(given.status == .feasible)
  }

  /// `new-a` is short of space; `new-b` has two offices and needs one, the dearer of which has a desk
  /// that cannot leave it.
  private func lending() throws -> PremisesSample {
    var sample = try PremisesSample()
    let other = sample.sample.unit("new-b")
    for office in ["east", "north"] { sample.office(office) { $0.holder = other } }
    for team in ["a", "b"] { sample.team(team, 10) }
    sample.team("z", 1, of: "new-b")
    try sample.sample.norm("1", "desk", per: "person")
    sample.sample.hold(1, by: "new-b", at: "north")
    sample.sample.hold(1, by: "new-b", at: "east") { $0.isMovable = false }
    sample.premises.offices = .shared
    return sample
  }

  @Test func `Offices that were offered are named`() throws {
    let plan = try lending().plan()
    let units = try #require(plan.premises).units
    #expect(units.map(\.unit) == ["new-a", "new-b"])
    #expect(units.map(\.offered) == [["east"], []])
    #expect(Set(units[0].placements.map(\.office)) == ["east", "west"])
    #expect(units[1].placements.map(\.office) == ["north"])
  }

  @Test func `A group planned again does not use an office that it lent`() throws {
    let planner = try lending().planner()
    let plans = try planner.plans()
    let desk = try Sample().assetClass("desk")
    let reached = Dictionary(
      uniqueKeysWithValues: plans.flatMap(\.builder.group.units).map {
        (FixedEquipmentBuilder.Holding(assetClass: desk, unit: $0), Int64(0))
      })
    // Without its movable desk new-b would work in east, beside the fixed one.
    let again = try planner.revised(plans, reached: reached) ?? plans
    #expect(again[0].offices.isDisjoint(with: again[1].offices))
    #expect(again.map(\.layout) == plans.map(\.layout))
  }

  @Test func `A group short of space despite offers stays, but for offices that are used again`()
    throws
  {
    var sample = try lending()
    sample.premises.keep = [.init(unit: "new-a", kind: .atMost, count: 1)]
    sample.office("east") { $0.fitOutCost = 1 }
    let planner = try sample.planner()
    let plans = try planner.plans()
    let inventory = sample.sample.inventory
    let sites = { (plan: GroupPlan) in
      plan.builder.group.sites.map { inventory.offices[$0.office].id }
    }
    #expect(plans.map(sites) == [["east", "west"], ["east", "north"]])
    let desk = sample.sample.assetClass("desk")
    let reached = [
      FixedEquipmentBuilder.Holding(
        assetClass: desk, unit: sample.sample.unit("new-a")): Int64(0),
      FixedEquipmentBuilder.Holding(
        assetClass: desk, unit: sample.sample.unit("new-b")): Int64(0),
    ]
    let again = try #require(try planner.revised(plans, reached: reached))
    #expect(again.map(sites) == [["west"], ["east", "north"]])
    #expect(again[0].builder.reached.isEmpty && !again[1].builder.reached.isEmpty)
    #expect(again[0].builder.group.offered == plans[0].builder.group.offered)
    #expect(again[0].conflict?.all.contains(.keep(unit: 0)) == false)
  }
}
