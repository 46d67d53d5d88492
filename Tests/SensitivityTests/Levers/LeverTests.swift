// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing

@testable import Sensitivity
@testable import benchmark

struct LeverTests {
  @Test func `A scenario has the levers of the rules that it sets`() throws {
    var scenario = Scenario(name: "a", inventoryFolder: ".")
    #expect(Lever.all(of: scenario).map(\.word) == ["borrowed", "coverage"])
    scenario.reuse.maximumDistanceMetres = 60_000
    scenario.reuse.repair = nil
    scenario.reuse.minimumRemainingYears = 1
    scenario.limits.moving = 1_005
    var pin = Scenario.Pin(rule: .stay)
    pin.asset = "t"
    scenario.pins = [pin]
    #expect(
      Lever.all(of: scenario).map(\.word) == [
        "distance", "any-distance", "repair-poor", "borrowed", "life-year", "pin-1", "coverage",
        "moving-more", "moving-less",
      ])
    let farther = try #require(Lever.distance.applied(to: scenario))
    #expect(farther.reuse.maximumDistanceMetres == 70_000)
    #expect(Lever.lifeYear.applied(to: scenario)?.reuse.minimumRemainingYears == nil)
    #expect(Lever.budget(.moving, isMore: false).applied(to: scenario)?.limits.moving == 905)
    #expect(Lever.coverage.applied(to: scenario)?.needs.coverage == Fraction(19, over: 20))
  }

  @Test(arguments: UInt64(1)...60)
  func `A lever reaches what the changed scenario's plan reaches`(seed: UInt64) throws {
    let problem = OracleCase(seed: 7_000 + seed)
    let planner = Planner(program: "test 1")
    guard let plan = try? planner.plan(problem.scenario, on: problem.inventory) else { return }
    let runs = try LeverRuns(plan, on: problem.inventory, by: planner)
    for lever in Lever.all(of: runs.scenario) {
      let changed = try #require(lever.applied(to: problem.scenario))
      let again = try planner.plan(changed, on: problem.inventory)
      let outcome = try #require(try runs.outcome(of: lever))
      #expect(outcome.status == again.head.status, "\(lever.word)")
      #expect(outcome.levels == again.head.levels, "\(lever.word)")
    }
  }

  @Test func `The fewest notches are those before which the value is not reached`() throws {
    var reached = 0
    for seed in UInt64(8_000)..<8_800 where reached < 3 {
      let problem = OracleCase(seed: seed)
      let planner = Planner(program: "test 1")
      guard let plan = try? planner.plan(problem.scenario, on: problem.inventory),
        plan.head.status == .optimal, let distance = plan.head.scenario.reuse.maximumDistanceMetres,
        let bought = plan.head.levels.first(where: { $0.level == .purchases })?.value, bought > 0
      else { continue }
      let runs = try LeverRuns(plan, on: problem.inventory, by: planner)
      let aim = bought * 9 / 10
      func value(_ metres: Int64?) throws -> Int64? {
        var scenario = problem.scenario
        scenario.reuse.maximumDistanceMetres = metres
        return try planner.reached(scenario, on: problem.inventory).levels
          .first { $0.level == .purchases }?.value
      }
      guard let least = try runs.least(.distance, until: .purchases, is: aim) else {
        #expect(try value(nil) ?? 0 > aim, "seed \(seed)")
        continue
      }
      guard case .farther(let metres) = least.lever else {
        Issue.record("\(least.lever)")
        continue
      }
      #expect(try value(distance + metres) ?? .max <= aim, "seed \(seed)")
      #expect(try value(distance + metres - 1_000) ?? 0 > aim, "seed \(seed)")
      reached += 1
    }
    #expect(reached > 0)
  }

  @Test func `An interrupt leaves a lever without an outcome`() throws {
    let problem = OracleCase(seed: 7_003)
    let plan = try Planner(program: "test 1").plan(problem.scenario, on: problem.inventory)
    let stopped = Planner(program: "test 1", isInterrupted: { true })
    let runs = try LeverRuns(plan, on: problem.inventory, by: stopped)
    let lever = try #require(Lever.all(of: runs.scenario).first)
    #expect(try runs.outcome(of: lever) == nil)
  }

  @Test func `The search for the least change tells how far it is`() throws {
    let problem = OracleCase(seed: 7_003)
    let planner = Planner(program: "test 1")
    let plan = try planner.plan(problem.scenario, on: problem.inventory)
    let runs = try LeverRuns(plan, on: problem.inventory, by: planner)
    var steps: [Int] = []
    _ = try runs.least(.coverage, until: .purchases, is: 0) { done, total in
      steps.append(done)
      #expect(done < total)
    }
    #expect(steps.first == 0)
    #expect(steps == steps.sorted())
  }
}
