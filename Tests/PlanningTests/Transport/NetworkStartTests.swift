// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import LinearProgramming
import Testing
import Verification

@testable import Planning
@testable import benchmark

struct NetworkStartTests {
  private let limits = SearchLimits(deadline: nil, isInterrupted: { false })

  @Test(arguments: UInt64(1)...300)
  func `A plan from a network's optimum has the values that GLPK finds, and is proven`(
    seed: UInt64
  ) throws {
    let random = OracleCase(seed: seed)
    // Some random scenarios have pins that match nothing.
    guard let problem = try? Problem(random.scenario, random.inventory) else { return }
    let outcomes = try Reach.allCases.map { try outcome(problem, $0, networkRows: 0) }
    for (reach, outcome) in zip(Reach.allCases, outcomes) {
      let expected = try self.outcome(problem, reach, networkRows: .max)
      #expect(values(outcome, problem) == values(expected, problem))
      #expect(
        outcome.stranded.reduce(0) { $0 + $1.count }
          == expected.stranded.reduce(0) { $0 + $1.count })
    }
    let equipment = Equipment(
      problems: Problems(problem), decision: try Decision(unbound: outcomes[2], problem),
      stayOnly: outcomes[0], inherited: outcomes[1], withinBudget: nil)
    let plan = equipment.plan(program: "test 1", revision: random.inventory.revision)
    guard plan.head.status == .optimal else { return }
    let verdict = Verifier(inventory: random.inventory).verify(plan)
    #expect(verdict.checks.flatMap(\.failures).isEmpty)
  }

  @Test(arguments: UInt64(1)...100)
  func `A solve goes on from another's end, whether or not needs may stay unmet`(
    seed: UInt64
  ) throws {
    let merger = try SmallMerger(seed: seed)
    let problem = try Problem(merger.scenario, merger.inventory)
    let first = [Weights(purchases: 3, relocation: 2)]
    let second = [Weights(unmet: 500, purchases: 1, relocation: 1), Weights(transfers: 1)]
    for market in problem.builder.components(.anywhere).map(\.market) {
      for allowsUnmet in [false, true] {
        let end = try TransportSolver.solve(
          market, levels: first, allowsUnmet: allowsUnmet, limits: limits, from: nil, networkRows: 0
        ).end
        let found = try TransportSolver.solve(
          market, levels: second, allowsUnmet: allowsUnmet, limits: limits, from: end,
          networkRows: 0
        ).solution
        let expected = try TransportSolver.solve(
          market, levels: second, allowsUnmet: allowsUnmet, limits: limits)
        #expect(second.map { found.value($0, market) } == second.map { expected.value($0, market) })
      }
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `GLPK has nothing left to do after a network's optimum`(seed: UInt64) throws {
    let merger = try SmallMerger(seed: seed)
    let problem = try Problem(merger.scenario, merger.inventory)
    for market in problem.builder.components(.anywhere).map(\.market) {
      let greedy = TransportColumns(market, allowsUnmet: false, links: []).start(
        GreedyStart(market))
      let columns = TransportColumns(market, allowsUnmet: false, links: greedy.links)
      var network = try NetworkStart(
        columns, problem.scenario.weights(.anywhere), from: greedy.basis)
      let start = network.end(limits)
      let end = try TransportSolver.solve(
        market, levels: problem.scenario.weights(.anywhere), allowsUnmet: false, limits: limits,
        from: start,
        networkRows: .max
      ).end
      #expect(end.basis.basic == start.basis.basic)
    }
  }

  @Test func `A search that is stopped at once still has a plan`() throws {
    let merger = try SmallMerger(seed: 1)
    let problem = try Problem(merger.scenario, merger.inventory)
    for market in problem.builder.components(.anywhere).map(\.market) {
      let solution = try TransportSolver.solve(
        market, levels: problem.scenario.weights(.anywhere), allowsUnmet: false,
        limits: SearchLimits(deadline: nil, isInterrupted: { true }), from: nil, networkRows: 0
      ).solution
      #expect(solution.isStopped)
      let served = solution.flows.reduce(0) { $0 + $1.count } + solution.purchased.reduce(0, +)
      #expect(served == market.needs.reduce(0) { $0 + $1.demand })
    }
  }

  private func outcome(
    _ problem: Problem, _ reach: Reach, networkRows: Int
  ) throws -> Outcome {
    let parts = try problem.builder.components(reach).map { component in
      let solution = try TransportSolver.solve(
        component.market, levels: problem.scenario.weights(.anywhere), allowsUnmet: false,
        limits: limits, from: nil,
        networkRows: networkRows
      ).solution
      return (component: component, solution: solution)
    }
    return Outcome(
      parts, lots: problem.lots.count, needs: problem.needs,
      levels: problem.scenario.objective.count,
      .anywhere)
  }

  private func values(_ outcome: Outcome, _ problem: Problem) -> [Int64] {
    problem.scenario.weights(.anywhere).map { outcome.value($0, problem) }
  }
}

extension Basis {
  /// The rows and columns in the basis.
  fileprivate var basic: [[Int]] {
    [rows, columns].map { part in part.indices.filter { part[$0] == .basic } }
  }
}

extension TransportSolution {
  /// What it counts.
  fileprivate func value(_ weights: Weights, _ market: Market) -> Int64 {
    var sum = Int64(0)
    for (need, side) in market.needs.enumerated() {
      sum += weights.purchases * side.price * purchased[need]
      sum += weights.unmet * side.priority * unmet[need]
    }
    for flow in flows {
      guard let arc = market.arc(from: flow.lot, to: flow.need) else { continue }
      sum += flow.count * weights.cost(arc)
    }
    return sum
  }
}
