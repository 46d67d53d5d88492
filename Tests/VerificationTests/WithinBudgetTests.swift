// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification
import Words

/// B2 within the scenario's budgets.
struct WithinBudgetTests {
  private static func plan(
    _ sample: RandomCase, _ limit: (Plan) -> Scenario.Limits
  ) throws -> Plan? {
    let planner = Planner(program: "test 1")
    guard let free = try? planner.plan(sample.scenario, on: sample.inventory) else { return nil }
    var scenario = sample.scenario
    scenario.limits = limit(free)
    return try planner.plan(scenario, on: sample.inventory)
  }

  private static func spent(_ plan: Plan, _ solution: Plan.Solution) -> Money {
    zip(plan.needs, solution.purchased).reduce(0) { $0 + $1.0.price * $1.1 }
  }

  @Test func `It stands in the plan where B2 breaks a limit, keeps it, and its bounds hold`() throws
  {
    var (given, proven) = (0, 0)
    for seed in UInt64(0)..<120 {
      let sample = RandomCase(seed: seed)
      let plan = try Self.plan(sample) { free in
        var limits = Scenario.Limits()
        if seed % 3 != 0 { limits.purchases = Self.spent(free, free.inherited.solution) / 2 }
        if seed % 3 != 1 { limits.moving = free.inherited.movingAndRepair / 2 }
        return limits
      }
      guard let plan else { continue }
      let verdict = Verifier(inventory: sample.inventory).verify(plan)
      #expect(verdict.holds, "seed \(seed): \(verdict.words)")
      guard let budgeted = plan.inheritedWithinBudget else { continue }
      given += 1
      let limits = plan.head.scenario.limits
      #expect(
        Self.spent(plan, budgeted.baseline.solution) <= limits.purchases ?? .max, "seed \(seed)")
      #expect(budgeted.baseline.movingAndRepair <= limits.moving ?? .max, "seed \(seed)")
      #expect(zip(budgeted.bounds, budgeted.baseline.levels).allSatisfy { $0 <= $1 })
      if budgeted.bounds == budgeted.baseline.levels { proven += 1 }
    }
    #expect(given > 60)
    #expect(proven > 30)
  }

  @Test(arguments: [
    Alteration("bounds", .baselines) { $0.inheritedWithinBudget?.bounds[1] += 1 },
    Alteration("levels", .baselines) { $0.inheritedWithinBudget?.baseline.levels[1] -= 1 },
    Alteration("moving and repair", .baselines) {
      $0.inheritedWithinBudget?.baseline.movingAndRepair += 1
    },
    Alteration("purchases", .baselines) {
      $0.inheritedWithinBudget?.baseline.solution.purchased[0] += 1
    },
    Alteration("flows", .baselines) { $0.inheritedWithinBudget?.baseline.flows.removeFirst() },
    Alteration("proof", .baselines) {
      $0.inheritedWithinBudget?.baseline.solution.certificate = nil
    },
    Alteration("B2 instead", .baselines) { $0.inheritedWithinBudget?.baseline = $0.inherited },
    Alteration("left out", .baselines) { $0.inheritedWithinBudget = nil },
  ])
  func `What is altered in it is found`(alteration: Alteration) throws {
    let inventory = try #require(Samples.anBien)
    var plan = try #require(Self.sample)
    #expect(Verifier(inventory: inventory).verify(plan).holds)
    alteration.alter(&plan)
    let verdict = Verifier(inventory: inventory).verify(plan)
    #expect(verdict[alteration.catcher]?.passed == false)
  }

  /// A plan of which B2 breaks the budget.
  private static let sample: Plan? = {
    guard let inventory = Samples.anBien else { return nil }
    var scenario = Samples.scenario
    scenario.limits.purchases = 300_000_000
    return try? Planner(program: "test 1").plan(scenario, on: inventory)
  }()

  @Test func `It is refused where B2 keeps the limits`() throws {
    var plan = try #require(Samples.plan)
    plan.inheritedWithinBudget = .init(plan.inherited, bounds: plan.inherited.levels)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(
      verdict[.baselines]?.failures.first?.text(in: .english)
        == "B2 within the budgets: is given, although B2 keeps the limits")
  }
}
