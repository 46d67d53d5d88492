// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing

@testable import Sensitivity
@testable import benchmark

struct ChangeRunsTests {
  /// Problems whose plans lower budgets bind.
  private static func bound(_ seeds: Range<UInt64>) throws -> [DeskCase] {
    try seeds.compactMap { try DeskCase(seed: $0)?.within(purchases: 50, moving: 70) }
      .filter { !$0.planned.isProven }
  }

  @Test func `Where a budget binds the plan, all that may serve is open until it is run`() throws {
    var told = 0
    for tight in try Self.bound(20_000..<20_040) {
      for need in tight.plan.needs.positions.prefix(2) {
        let said = try tight.planned.explanation(of: need)
        #expect(said.choices.allSatisfy { $0.change == nil || $0.change?.isOpen == true })
        let runs = ChangeRuns(tight.planned, by: Planner(program: "test 1"), .all)
        let all = try runs.told(said)
        #expect(Set(all.choices.map(\.lot)) == Set(said.choices.map(\.lot)))
        #expect(all.choices.allSatisfy { $0.change?.isOpen != true })
        #expect(!runs.isStopped)
        told += all.choices.count { $0.change != nil }
      }
    }
    #expect(told > 20)
  }

  @Test func `An interrupt leaves open what is not run yet`() throws {
    let tight = try #require(try Self.bound(20_000..<20_040).first)
    let said = try tight.planned.marginals().changes
    let planner = Planner(program: "test 1", isInterrupted: { true })
    let runs = ChangeRuns(tight.planned, by: planner, .all)
    #expect(try runs.told(said) == said)
    #expect(runs.isStopped)
  }

  @Test func `Only what the first screen shows is run where no more is asked for`() throws {
    for tight in try Self.bound(20_000..<20_020) {
      var most = 0
      let runs = ChangeRuns(tight.planned, by: Planner(program: "test 1"), .first(1)) { done, _ in
        most = max(most, done)
      }
      _ = try runs.told(try tight.planned.marginals().changes)
      #expect(most < 8)
    }
  }

  @Test func `Where a budget binds the plan, purchases are open until runs narrow them down`()
    throws
  {
    var points = 0
    for tight in try Self.bound(20_000..<20_040) {
      let said = tight.planned.purchases()
      #expect(said.allSatisfy { $0.isOpen && $0.least.low == 0 })
      let told = try ChangeRuns(tight.planned, by: Planner(program: "test 1"), .all).told(said)
      #expect(told.map(\.need) == said.map(\.need))
      #expect(told.allSatisfy { !$0.isOpen && $0.least.low <= $0.least.high })
      points += told.count(where: \.least.isPoint)
    }
    #expect(points > 5)
  }

  @Test func `Other plans within a budget that binds keep it, and are as good`() throws {
    var found = 0
    for tight in try Self.bound(20_000..<20_060) where tight.plan.head.status == .optimal {
      let all = try tight.planned.alternatives(atMost: 5, within: .none)
      for plan in all.plans {
        #expect(plan.changes.allSatisfy { $0 == 0 })
        #expect(!plan.lines.isEmpty)
      }
      found += all.plans.count
    }
    #expect(found > 5)
  }

  @Test func `Values of a unit and a class are those of its offices alone`() throws {
    let planned = try #require(try DeskCase(seed: 3)?.planned)
    let all = try planned.marginals()
    let one = try #require(all.first { $0.heir != nil })
    let unit = try #require(one.heir.map { planned.inventory.units[$0].id })
    let kind = planned.inventory.classes[one.assetClass].id
    let some = try planned.marginals(ofUnit: unit, forClass: kind)
    #expect(some == all.filter { $0.heir == one.heir && $0.assetClass == one.assetClass })
    #expect(throws: SensitivityError.self) {
      try planned.marginals(ofUnit: "nobody", forClass: nil)
    }
  }
}
