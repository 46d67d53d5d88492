// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import LinearProgramming

@Suite struct `A tolerance` {
  @Test(arguments: [0, 1, -1, .nan, .infinity] as [Double])
  func `lies between 0 and 1`(_ value: Double) throws {
    let faults = [
      (Tolerances(primal: value), "primal"), (Tolerances(dual: value), "dual"),
      (Tolerances(pivot: value), "pivot"),
    ]
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      for (tolerances, name) in faults {
        let error = #expect(throws: ModelError.self) {
          try solver.solveLinear(tolerance: tolerances)
        }
        #expect(
          error?.description
            == "the \(name) tolerance is \(value); give a number between 0 and 1")
      }
      try #expect(solver.solveLinear().objective == 36)
    }
  }

  @Test(arguments: [
    (SimplexMethod.primal, Tolerances.RatioTest.standard), (.primal, .harris), (.dual, .standard),
    (.dual, .harris), (.dual, .flips), (.dualThenPrimal, .flips), (.primal, .flips),
  ])
  func `goes with every ratio test`(
    _ method: SimplexMethod, _ ratioTest: Tolerances.RatioTest
  ) throws {
    let problem = LinearProblem.chvatalDiet
    let objective = try Solver.solving(problem.model) {
      try $0.solveLinear(method: method, tolerance: Tolerances(ratioTest: ratioTest)).objective
    }
    #expect(abs((objective ?? .nan) - problem.optimum) < 1e-9)
  }
}
