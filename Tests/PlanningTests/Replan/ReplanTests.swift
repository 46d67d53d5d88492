// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Verification

@testable import Planning

struct ReplanTests {
  @Test(arguments: 0..<UInt64(300))
  func `No plan of all that there are is better, and none changes fewer than are forced`(
    _ seed: UInt64
  ) throws {
    let small = try SmallReplan(seed: seed)
    let plan = try small.plan()
    let best = try ReplanEnumeration(small).best()
    #expect((best == nil) == (plan.head.status == .infeasible))
    guard let best else { return }
    #expect(plan.head.levels.map(\.value) == best.values)
    #expect(plan.head.levels.map(\.bound) == best.values)
    #expect(plan.head.status == .optimal)
    let replan = try #require(plan.replan)
    #expect(replan.forced?.changes == best.fewest)
    #expect(replan.changed >= best.fewest)
    let meant = small.former.plan.assignments.reduce(0) { $0 + $1.items.count }
    #expect(replan.kept + replan.changed == meant)
  }

  @Test(arguments: 0..<UInt64(300))
  func `The independent check holds`(_ seed: UInt64) throws {
    let small = try SmallReplan(seed: seed)
    let verdict = Verifier(inventory: small.sample.inventory, former: small.former)
      .verify(try small.plan())
    #expect(verdict.holds, "\(verdict.checks.flatMap(\.failures))")
  }

  @Test(arguments: 0..<UInt64(100))
  func `Its baselines are those of a plan that begins anew on the same register`(
    _ seed: UInt64
  ) throws {
    let small = try SmallReplan(seed: seed)
    let (plan, anew) = (try small.plan(), try small.sample.plan())
    for (own, other) in zip(plan.baselines, anew.baselines) {
      #expect(own.baseline.flows == other.baseline.flows)
      #expect(own.baseline.solution.purchased == other.baseline.solution.purchased)
      #expect(own.baseline.movingAndRepair == other.baseline.movingAndRepair)
    }
    #expect(plan.baselineLots == anew.lots)
  }

  @Test(arguments: 0..<UInt64(100))
  func `A plan that goes on from itself with nothing known is the same plan`(_ seed: UInt64) throws
  {
    var merger = try SmallMerger(seed: seed)
    merger.scenario.limits = Scenario.Limits()
    guard let before = try? Planner(program: "test 1").plan(merger.scenario, on: merger.inventory),
      before.head.status == .optimal
    else { return }
    let former = Plan.Former(before, digest: Digest(of: PlanWriter().bytes(of: before)))
    let scenario = merger.scenario.going(on: Scenario.Replan(from: former.digest))
    let after = try Planner(program: "test 1").plan(
      scenario, on: merger.inventory, after: Planner.Past(former, Plan.Facts()))
    #expect(after.replan?.changed == 0)
    #expect(after.replan?.forced?.changes == 0)
    let levels = after.head.levels.filter { $0.level != .changes }
    #expect(levels == before.head.levels)
    #expect(after.head.items == before.head.items)
    let values = { (plan: Plan, baseline: Plan.Baseline) in
      zip(plan.head.scenario.objective, baseline.levels).filter { $0.0 != .changes }.map(\.1)
    }
    #expect(values(after, after.inherited) == before.inherited.levels)
    #expect(values(after, after.stayOnly) == before.stayOnly.levels)
    let verdict = Verifier(inventory: merger.inventory, former: former).verify(after)
    #expect(verdict.holds, "\(verdict.checks.flatMap(\.failures))")
  }

  @Test(arguments: 0..<UInt64(120))
  func `Within budgets changes count too, and the independent check holds`(_ seed: UInt64) throws {
    let merger = try SmallMerger.budgeted(seed)
    guard let before = try? Planner(program: "test 1").plan(merger.scenario, on: merger.inventory),
      before.head.status == .optimal
    else { return }
    let former = Plan.Former(before, digest: Digest(of: PlanWriter().bytes(of: before)))
    var scenario = merger.scenario
    if seed.isMultiple(of: 2) {
      scenario.limits.purchases = scenario.limits.purchases.map { $0 / 2 }
    }
    scenario = scenario.going(on: Scenario.Replan(from: former.digest))
    var facts = Plan.Facts()
    for line in before.lines(former.digest).sorted(by: { $0.id < $1.id }).prefix(2) {
      var receipt = Receipt(Receipts.Place(line.id))
      receipt.lost = 1
      facts.receipts.append(receipt)
    }
    let after = try Planner(program: "test 1").plan(
      scenario, on: merger.inventory, after: Planner.Past(former, facts))
    let verdict = Verifier(inventory: merger.inventory, former: former).verify(after)
    #expect(verdict.holds, "\(verdict.checks.flatMap(\.failures))")
  }
}
