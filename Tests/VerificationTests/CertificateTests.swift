// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

/// Plans that keep every rule, yet are not the best.
struct CertificateTests {
  private func verify(_ plan: Plan) throws -> Verdict {
    Verifier(inventory: try #require(Samples.anBien)).verify(plan)
  }

  /// What the register has for purchases is told for the plan as it was made.
  private func expectOnlyProofFails(_ verdict: Verdict) {
    let failed = Set(verdict.checks.filter { !$0.passed }.map(\.name))
    let proof: Set<Check.Name> = [.certificate, .bounds, .baselines, .shortfalls]
    #expect(failed.isSubset(of: proof), "\(verdict.words)")
    #expect(verdict[.certificate]?.passed == false)
    #expect(!verdict.holds)
    #expect(!verdict.provesLeastPurchases)
  }

  @Test func `An item bought though one could be reused is caught by the duals`() throws {
    var plan = try #require(Samples.plan)
    let given = plan.assignments.removeLast()
    plan.surplus.append(Plan.Remainder(items: given.items, tag: given.tag, reason: .surplus))
    plan.surplus.sort { $0.items.row < $1.items.row }
    plan.solution.purchased[Int(given.need.index)] += given.items.count
    plan.head.items.reused -= given.items.count
    plan.head.items.purchased += given.items.count
    plan.head.items.surplus += given.items.count
    let price = plan.needs[Int(given.need.index)].price
    let transfers = given.kind == .transfer ? given.items.count : 0
    let changes = [0, price * given.items.count, -transfers, -given.items.count * given.cost.total]
    for (index, change) in changes.enumerated() {
      plan.head.levels[index].value += change
      plan.head.levels[index].bound += change
    }
    expectOnlyProofFails(try verify(plan))
  }

  @Test func `A plan made under a stricter rule is caught by the arcs that it left out`() throws {
    var strict = Samples.scenario
    strict.reuse.maximumDistanceMetres = 0
    var plan = try Planner(program: "test 1").plan(strict, on: try #require(Samples.anBien))
    #expect(try verify(plan).holds)
    plan.head.scenario = Samples.scenario
    expectOnlyProofFails(try verify(plan))
  }

  @Test func `A plan that saves on other levels first is caught`() throws {
    var cheap = Samples.scenario
    cheap.objective = [.unmet, .moving]
    var plan = try Planner(program: "test 1").plan(cheap, on: try #require(Samples.anBien))
    #expect(try verify(plan).holds)
    plan.head.scenario.objective = [.unmet, .purchases]
    let purchases = zip(plan.needs, plan.solution.purchased).reduce(Int64(0)) {
      $0 + $1.0.price * $1.1
    }
    plan.head.levels[1] = Plan.LevelResult(
      level: .purchases, value: purchases, bound: purchases, proof: .certified)
    plan.solution.certificate?.levels[1].level = .purchases
    expectOnlyProofFails(try verify(plan))
  }

  @Test func `Without duals a plan holds only as feasible, and proves nothing`() throws {
    var plan = try #require(Samples.plan)
    plan.solution.certificate = nil
    plan.head.status = .feasible
    for index in plan.head.levels.indices {
      plan.head.levels[index].proof = .solver
      plan.head.levels[index].bound = 0
    }
    let verdict = try verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
    #expect(!verdict.levels.contains { $0.certifiedBound != nil })
    #expect(!verdict.provesLeastPurchases)
  }
}
