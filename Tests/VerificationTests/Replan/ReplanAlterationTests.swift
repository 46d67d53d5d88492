// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

/// A re-plan holds, and every field of it that is altered by hand is caught.
struct ReplanAlterationTests {
  @Test func `The re-plan of An Biên holds and is proven`() throws {
    let plan = try #require(ReplanSample.plan)
    let verdict = try ReplanSample.verdict(plan)
    #expect(verdict.holds, "\(verdict.words)")
    #expect(verdict.provesLeastPurchases)
    #expect(verdict[.former] != nil && verdict[.replan] != nil)
    let replan = try #require(plan.replan)
    let forced = try #require(replan.forced?.changes)
    #expect(forced > 0 && replan.changed >= forced)
    #expect(plan.unusable.contains { $0.reason == .lost })
    #expect(plan.head.levels.map(\.level).prefix(3) == [.unmet, .purchases, .changes])
  }

  @Test func `Its baselines are those before, whatever was lost, broken or refused`() throws {
    let (plan, before) = (try #require(ReplanSample.plan), try #require(Samples.plan))
    #expect(plan.head.scenario.baselineDigest == before.head.scenario.baselineDigest)
    #expect(plan.baselineLots == before.lots)
    for (own, other) in zip(plan.baselines, before.baselines) {
      #expect(own.baseline.flows == other.baseline.flows)
      #expect(own.baseline.solution.purchased == other.baseline.solution.purchased)
      #expect(own.baseline.movingAndRepair == other.baseline.movingAndRepair)
    }
    #expect(plan.inherited.levels[2] == 0)
  }

  @Test(arguments: alterations)
  func `A field`(_ alteration: Alteration) throws {
    let original = try #require(ReplanSample.plan)
    var plan = original
    alteration.alter(&plan)
    #expect(plan != original, "the alteration changes nothing")
    let verdict = try ReplanSample.verdict(plan)
    let check = try #require(verdict[alteration.catcher], "\(verdict.words)")
    #expect(!check.passed, "\(verdict.words)")
  }

  @Test func `A re-plan is not checked without the plan before, or with another`() throws {
    let plan = try #require(ReplanSample.plan)
    let without = try ReplanSample.verdict(plan, after: nil)
    #expect(!without.holds && without[.former]?.passed == false)
    let other = Plan.Former(plan, digest: Digest(of: PlanWriter().bytes(of: plan)))
    #expect(try ReplanSample.verdict(plan, after: other)[.former]?.passed == false)
  }

  @Test func `A re-plan of a re-plan remembers what was lost, broken and refused`() throws {
    let (plan, inventory) = (try #require(ReplanSample.plan), try #require(Samples.anBien))
    let former = Plan.Former(plan, digest: Digest(of: PlanWriter().bytes(of: plan)))
    let scenario = Samples.scenario.going(on: Scenario.Replan(from: former.digest))
    let carried = plan.carried(former.digest).receipts.sorted { $0.line < $1.line }
    let facts = Plan.Facts(receipts: carried)
    let again = try Planner(program: "test 1").plan(
      scenario, on: inventory, after: Planner.Past(former, facts))
    #expect(again.replan?.changed == 0)
    #expect(again.head.levels.map(\.value)[..<2] == plan.head.levels.map(\.value)[..<2])
    #expect(again.unusable == plan.unusable)
    let verdict = try ReplanSample.verdict(again, after: former)
    #expect(verdict.holds, "\(verdict.words)")
  }

  static let alterations: [Alteration] = [
    Alteration("the plan before", .former) {
      $0.head.scenario.replan?.from = Digest(of: [1])
    },
    Alteration("no facts", .former) { $0.replan = nil },
    Alteration("no rules", .former) { $0.head.scenario.replan = nil },
    Alteration("kept", .replan) { $0.replan?.kept += 1 },
    Alteration("changed", .replan) { $0.replan?.changed -= 1 },
    Alteration("forced", .replan) { $0.replan?.forced?.changes += 1 },
    Alteration("forced dual of a lot", .replan) { $0.replan?.forced?.supply[0] += 1 },
    Alteration("forced dual of a need", .replan) { $0.replan?.forced?.demand[0] += 5 },
    Alteration("forced duals cut", .replan) { $0.replan?.forced?.supply.removeLast() },
    Alteration("receipts twice", .replan) { plan in
      guard let receipts = plan.replan?.facts.receipts else { return }
      plan.replan?.facts.receipts = receipts + receipts.suffix(1)
    },
    Alteration("a loss left out", .supply) { plan in
      plan.replan?.facts.receipts.removeAll { $0.lost != nil }
    },
    Alteration("a refusal left out", .lots) { plan in
      plan.replan?.facts.receipts.removeAll { $0.refused != nil }
    },
    Alteration("a draft left out", .lots) { $0.replan?.facts.drafts.removeLast() },
    Alteration("received is free", .lots) { $0.head.scenario.replan?.received = .free },
    Alteration("tax", .values) { $0.head.scenario.replan?.tax = 7 },
    Alteration("fate", .lots) { plan in
      for lot in plan.lots.indices { plan.lots[lot].past?.fate = .draft }
    },
    Alteration("meant", .lots) { plan in
      for lot in plan.lots.indices { plan.lots[lot].past?.meant?.unit = "n-11383" }
    },
    Alteration("a past left out", .lots) { plan in
      let lot = plan.lots.firstIndex { $0.past != nil }
      if let lot { plan.lots[lot].past = nil }
    },
    Alteration("no lots of the baselines", .lots) { $0.baselineLots = nil },
    Alteration("lots of the baselines", .lots) { $0.baselineLots = $0.lots },
    Alteration("items of a lot of the baselines", .lots) {
      $0.baselineLots?[0].members[0].count -= 1
    },
    Alteration("level of changes", .values) { plan in
      plan.head.levels[2].value -= 1
    },
    Alteration("bound of changes", .bounds) { plan in
      plan.head.levels[2].bound -= 1
    },
    Alteration("dual of changes", .certificate) { plan in
      plan.solution.certificate?.levels[2].supply[0] += 2
    },
  ]
}
