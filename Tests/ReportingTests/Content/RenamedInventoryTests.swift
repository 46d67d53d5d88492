// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing

@testable import Reporting
@testable import benchmark

struct RenamedInventoryTests {
  /// What may not hang on names.
  private struct Figures: Equatable {
    let levels: [Int64]
    let baselines: [[Int64]]
    let totals: [AvoidanceReport.Total]
    let deductions: [Money]
    let served: Money?

    /// Nil where the scenario does not fit the inventory.
    init?(_ inventory: Inventory, _ scenario: Scenario) throws {
      guard let plan = try? Planner(program: "test 1").plan(scenario, on: inventory),
        plan.head.status == .optimal
      else { return nil }
      let report = AvoidanceReport(
        try PlanContent(plan: plan, inventory: inventory, digest: Digest(of: [])))
      levels = plan.head.levels.map(\.value)
      baselines = [plan.stayOnly.levels, plan.inherited.levels]
      totals = report.totals
      deductions = [report.pastLife, report.unknownAge]
      served = report.servedClaim
    }
  }

  /// Whether no two units, offices or classes are alike in what decides ties.
  private func isTold(_ problem: OracleCase) -> Bool {
    let (inventory, kinds) = (problem.inventory, problem.inventory.classes)
    let units = inventory.units.indices.map { problem.order(ofUnit: $0).dropLast() }
    let offices = inventory.offices.map(\.location)
    let classes = kinds.map { [$0.referencePrice, Int64($0.usefulLifeYears), $0.litres ?? -1] }
    return Set(units.map(Array.init)).count == units.count && Set(offices).count == offices.count
      && Set(classes).count == classes.count
  }

  /// A random problem as files can hold it: nobody asks for no item.
  private func problem(_ seed: UInt64) -> OracleCase {
    var tables = RandomInventory(seed: seed).tables
    tables.requests.removeAll { $0.quantity == 0 }
    let inventory = Inventory(tables)
    return OracleCase(
      inventory: inventory,
      scenario: RandomScenario(seed: seed, inventory: inventory).scenario)
  }

  @Test(arguments: UInt64(0)..<6)
  func `Values, baselines, claims and deductions do not hang on names or the order of rows`(
    block: UInt64
  ) throws {
    var (told, deducted) = (0, 0)
    for seed in (block * 500)..<(block * 500 + 80) {
      let problem = problem(seed)
      guard isTold(problem), let figures = try Figures(problem.inventory, problem.scenario) else {
        continue
      }
      let other = try #require(Renaming(problem.inventory, problem.scenario, seed: seed))
      #expect(try Figures(other.inventory, other.scenario) == figures, "seed \(seed)")
      told += 1
      deducted += figures.deductions[0] > 0 ? 1 : 0
    }
    #expect(told > 15)
    #expect(deducted > 0)
  }

  /// The same problem with half of what its plan buys as its purchase budget; nil where it buys nothing.
  private func halved(_ problem: OracleCase) -> OracleCase? {
    guard let plan = try? Planner(program: "test 1").plan(problem.scenario, on: problem.inventory),
      let bought = plan.head.levels.first(where: { $0.level == .purchases })?.value, bought > 1
    else { return nil }
    var scenario = problem.scenario
    scenario.limits.purchases = bought / 2
    return OracleCase(inventory: problem.inventory, scenario: scenario)
  }

  @Test(arguments: UInt64(0)..<4)
  func `Within a purchase budget they do not hang on names either`(block: UInt64) throws {
    var told = 0
    for seed in (block * 500 + 9_000)..<(block * 500 + 9_050) {
      let problem = problem(seed)
      guard isTold(problem), let problem = halved(problem),
        let figures = try Figures(problem.inventory, problem.scenario)
      else { continue }
      let other = try #require(Renaming(problem.inventory, problem.scenario, seed: seed))
      #expect(try Figures(other.inventory, other.scenario) == figures, "seed \(seed)")
      told += 1
    }
    #expect(told > 3)
  }
}
