// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Synchronization
import Testing

@Suite struct `A limit` {
  @Test func `of time keeps the best solution in whole numbers`() throws {
    let start = [Double](repeating: 1, count: 81)
    let result = try Solver.solving(IntegerProblem.stein81.model) {
      try $0.solveInteger(limits: Limits(time: .milliseconds(500)), start: start)
    }
    #expect(result.reason == .feasible)
    #expect(result.limit == .time)
    try Self.expectSound(result)
  }

  @Test(arguments: [true, false])
  func `that a caller sets keeps the best solution in whole numbers`(presolve: Bool) throws {
    let asked = Atomic(0)
    let limits = Limits { asked.add(1, ordering: .relaxed).newValue > 900 }
    let options = IntegerOptions(presolve: presolve)
    let result = try Solver.solving(IntegerProblem.stein81.model) {
      try $0.solveInteger(options: options, limits: limits)
    }
    #expect(result.reason == .feasible)
    #expect(result.limit == .interrupt)
    try Self.expectSound(result)
  }

  @Test func `of nodes stops at the same place every time`() throws {
    let runs = try (1...2).map { _ in
      try Solver.solving(IntegerProblem.stein81.model) {
        try $0.solveInteger(limits: Limits(nodes: 200))
      }
    }
    #expect(runs[0].limit == .nodes)
    #expect(runs[0].nodes <= 203)
    #expect(runs[0] == runs[1])
    try Self.expectSound(runs[0])
  }

  @Test func `of the gap is kept and told`() throws {
    let problem = IntegerProblem.stein27
    let result = try Solver.solving(problem.model) {
      try $0.solveInteger(limits: Limits(relativeGap: 0.4))
    }
    let gap = try #require(result.gap)
    #expect(gap <= 0.4 + 1e-9)
    #expect(result.limit == (result.reason == .optimal ? nil : .gap))
    #expect(try #require(result.bound) <= problem.optimum)
    #expect(try #require(result.objective) >= problem.optimum)
  }

  @Test(arguments: [
    (Limits(iterations: 3), Limit.iterations), (Limits(time: .zero), .time),
    (Limits(time: .seconds(-5)), .time), (Limits(isInterrupted: { true }), .interrupt),
  ])
  func `stops a linear solve, which then goes on`(_ limits: Limits, _ limit: Limit) throws {
    let problem = LinearProblem.kleeMinty(8)
    try Solver.solving(problem.model) { solver in
      let stopped = try solver.solveLinear(limits: limits)
      #expect(stopped.reason == .feasible)
      #expect(stopped.limit == limit)
      #expect(stopped.iterations <= 3)
      #expect(problem.model.violation(stopped.primal) < 1e-6)
      try #expect(solver.solveLinear().objective == problem.optimum)
    }
  }

  @Test func `before any feasible basis leaves no solution`() throws {
    let model = LinearProblem.dantzigTransport.model
    let result = try Solver.solving(model) { try $0.solveLinear(limits: Limits(iterations: 0)) }
    #expect(result.reason == .noSolutionFound)
    #expect(result.limit == .iterations)
    #expect(result.primal.isEmpty)
    #expect(result.objective == nil)
  }

  @Test(arguments: [
    Limits(time: .seconds(Int64.max), iterations: .max, nodes: .max), .none,
  ])
  func `may be as far as numbers go`(_ limits: Limits) throws {
    let problem = IntegerProblem.smallKnapsack
    try Solver.solving(problem.model) { solver in
      try #expect(solver.solveLinear(limits: limits).reason == .optimal)
      try #expect(solver.solveInteger(limits: limits).objective == problem.optimum)
    }
  }

  @Test(arguments: [Int.min, -1, 0])
  func `below 0 is none at all to spend`(_ count: Int) throws {
    try Solver.solving(IntegerProblem.stein9.model) { solver in
      let limits = Limits(iterations: count, nodes: count)
      try #expect(solver.solveLinear(limits: limits).limit == .iterations)
      try #expect(solver.solveInteger(limits: limits).limit != nil)
    }
  }

  @Test func `may not be asked with a solver`() throws {
    let failure = Mutex<SolverError?>(nil)
    let limits = Limits {
      do {
        _ = try Solver.solving(Model()) { try $0.solveLinear() }
      } catch let error as SolverError {
        failure.withLock { $0 = error }
      } catch {}
      return false
    }
    let problem = IntegerProblem.stein9
    let result = try Solver.solving(problem.model) { try $0.solveInteger(limits: limits) }
    #expect(result.objective == problem.optimum)
    #expect(failure.withLock { $0 } == .busy)
  }

  private static func expectSound(_ result: IntegerResult) throws {
    let problem = IntegerProblem.stein81
    let objective = try #require(result.objective)
    #expect(problem.model.violation(result.primal) < 1e-6)
    #expect(problem.model.objective(result.primal) == objective)
    #expect(objective >= problem.optimum)
    if let bound = result.bound { #expect(bound <= problem.optimum + 1e-6) }
  }
}
