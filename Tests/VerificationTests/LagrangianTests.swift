// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing
import Verification

/// Bounds of single levels, with multipliers of budgets and of earlier levels.
struct LagrangianTests {
  /// Larger than any cost of an arc in the random inventories.
  private static let large: Int64 = 1 << 18

  /// A plan whose purchase budget is just what it spends, proven level by level: a multiplier that is
  /// large enough makes one sum of the lexicographic duals.
  private static func plan(_ sample: RandomCase) throws -> Plan {
    var plan = try Planner(program: "test 1").plan(sample.scenario, on: sample.inventory)
    let lexicographic = try #require(plan.solution.certificate)
    plan.head.scenario.limits.purchases = zip(plan.needs, plan.solution.purchased)
      .reduce(0) { $0 + $1.0.price * $1.1 }
    let bounded = try Planner(program: "test 1").plan(plan.head.scenario, on: sample.inventory)
    plan.inheritedWithinBudget = bounded.inheritedWithinBudget
    var sum = lexicographic.levels[0]
    var levels = [sum]
    for level in lexicographic.levels.dropFirst() {
      sum = added(level, to: sum)
      levels.append(sum)
    }
    plan.solution.certificate = Plan.Certificate(method: .lagrangian, levels: levels)
    return plan
  }

  private static func added(
    _ level: Plan.Certificate.Level, to earlier: Plan.Certificate.Level
  ) -> Plan.Certificate.Level {
    let multipliers =
      [(earlier.level, Int64(1))]
      + earlier.multipliers.map { multiplier in
        guard case .level(let level) = multiplier.row else { return (earlier.level, 0) }
        return (level, multiplier.value)
      }
    return Plan.Certificate.Level(
      level: level.level,
      multipliers: multipliers.map { .init(row: .level($0.0), value: $0.1 * large) },
      supply: zip(level.supply, earlier.supply).map { $0 + large * $1 },
      demand: zip(level.demand, earlier.demand).map { $0 + large * $1 })
  }

  private static let sample: RandomCase? = (UInt64(0)..<100).lazy.map(RandomCase.init).first {
    guard $0.scenario.objective.count == 4 else { return false }
    let plan = try? Planner(program: "test 1").plan($0.scenario, on: $0.inventory)
    return plan?.head.status == .optimal && plan?.head.levels.contains { $0.value == 0 } == true
      && plan?.head.levels[1].value ?? 0 > 0
  }

  private func verify(_ alter: (inout Plan) -> Void = { _ in }) throws -> Verdict {
    let sample = try #require(Self.sample)
    var plan = try Self.plan(sample)
    alter(&plan)
    return Verifier(inventory: sample.inventory).verify(plan)
  }

  @Test func `Multipliers of earlier levels prove every level`() throws {
    let verdict = try verify()
    #expect(verdict.holds, "\(verdict.words)")
    #expect(verdict.provesLeastPurchases)
  }

  @Test func `A multiplier of a budget makes a bound that is true but weaker`() throws {
    let verdict = try verify { plan in
      plan.solution.certificate?.levels[1].multipliers.append(
        .init(row: .purchaseBudget, value: 1))
    }
    #expect(verdict[.certificate]?.passed == true, "\(verdict.words)")
    let bound = try #require(verdict.levels[1].certifiedBound)
    #expect(bound < verdict.levels[1].value)
    #expect(verdict[.bounds]?.passed == false)
  }

  @Test func `The word of a solver bounds no level`() throws {
    let verdict = try verify { plan in
      plan.solution.certificate?.levels.removeLast()
      plan.head.levels[3].proof = .solver
      plan.head.status = .feasible
    }
    #expect(verdict[.bounds]?.passed == false)
    #expect(verdict.levels[3].certifiedBound == nil)
  }

  @Test func `A scale divides the bound and rounds it up`() throws {
    let verdict = try verify { plan in
      guard let level = plan.solution.certificate?.levels[1] else { return }
      plan.solution.certificate?.levels[1] = Plan.Certificate.Level(
        level: level.level, scale: 3,
        multipliers: level.multipliers.map { .init(row: $0.row, value: 3 * $0.value) },
        supply: level.supply.map { 3 * $0 }, demand: level.demand.map { 3 * $0 })
      if let need = plan.needs.firstIndex(where: { $0.quantity == 1 }) {
        plan.solution.certificate?.levels[1].demand[need] -= 1
      }
    }
    #expect(verdict.holds, "\(verdict.words)")
  }

  @Test(arguments: [
    Plan.Certificate.Multiplier.Row.movingBudget, .level(.transfers), .level(.moving),
    .level(.totalCost),
  ])
  func `A row that does not bind a level proves nothing there`(
    _ row: Plan.Certificate.Multiplier.Row
  ) throws {
    let verdict = try verify { plan in
      plan.solution.certificate?.levels[1].multipliers.append(.init(row: row, value: 1))
    }
    #expect(verdict[.certificate]?.passed == false)
    #expect(verdict.levels[1].certifiedBound == nil)
  }

  @Test func `Two multipliers of one row prove nothing`() throws {
    let verdict = try verify { plan in
      let twice = [Plan.Certificate.Multiplier](
        repeating: .init(row: .purchaseBudget, value: 1), count: 2)
      plan.solution.certificate?.levels[1].multipliers = twice
    }
    #expect(verdict[.certificate]?.passed == false)
  }

  @Test func `A scale of 0 says that there is no plan, which the plan itself disproves`() throws {
    let verdict = try verify { $0.solution.certificate?.levels[2].scale = 0 }
    #expect(verdict[.certificate]?.passed == false)
  }

  @Test(arguments: [Int64(-1), .min, .max])
  func `A scale that is negative or huge is refused`(_ scale: Int64) throws {
    let verdict = try verify { $0.solution.certificate?.levels[2].scale = scale }
    #expect(verdict[.magnitudes]?.passed == false)
  }
}
