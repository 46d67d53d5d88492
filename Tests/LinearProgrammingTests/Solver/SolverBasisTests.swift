// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Testing

@Suite struct `A basis` {
  @Test(arguments: LinearProblem.all) func `takes a solve up again`(_ problem: LinearProblem) throws
  {
    let first = try Solver.solving(problem.model) { try $0.solveLinear() }
    try Solver.solving(problem.model) { solver in
      try solver.setBasis(first.basis)
      let second = try solver.solveLinear()
      #expect(second.iterations == 0)
      #expect(second.objective == first.objective)
      try #expect(solver.basis() == first.basis)
    }
  }

  @Test func `must have a status for everything and a basic one for each row`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      let good = try solver.basis()
      let faults: [(Basis, String)] = [
        (
          Basis(rows: [.basic], columns: good.columns),
          "1 status numbers were given where 3 are needed; give one for each"
        ),
        (
          Basis(rows: good.rows, columns: []),
          "0 status numbers were given where 2 are needed; give one for each"
        ),
        (
          Basis(rows: good.rows, columns: [.basic, .atLower]),
          "the basis has 4 basic variables for 3 rows; make as many basic as there are rows"
        ),
      ]
      for (basis, text) in faults {
        let error = #expect(throws: ModelError.self) { try solver.setBasis(basis) }
        #expect(error?.description == text)
      }
      try #expect(solver.basis() == good)
    }
  }

  @Test func `that is singular gives way to the standard one`() throws {
    let twins = Model(
      .minimise, costs: [1, 2], rows: [([1, 1], .atLeast(1)), ([2, 2], .atLeast(2))])
    try Solver.solving(twins) { solver in
      let error = #expect(throws: ModelError.self) {
        try solver.setBasis(Basis(rows: [.atLower, .atLower], columns: [.basic, .basic]))
      }
      #expect(
        error?.description == "the basis cannot be factorised and the standard basis replaces it; "
          + "give independent columns")
      try #expect(solver.basis().rows == [.basic, .basic])
      try #expect(solver.solveLinear().objective == 1)
    }
  }

  @Test func `of no rows is set`() throws {
    var model = Model()
    model.addColumn(.between(1, 2), cost: -1, entries: [])
    try Solver.solving(model) { solver in
      try solver.setBasis(Basis(rows: [], columns: [.atUpper]))
      try #expect(solver.solveLinear().objective == -2)
    }
  }

  @Test func `with a status that fits no bound is put right`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      try solver.setBasis(Basis(rows: [.basic, .basic, .basic], columns: [.free, .atUpper]))
      try #expect(solver.basis().columns == [.atLower, .atLower])
      try #expect(solver.solveLinear().objective == 36)
    }
  }
}
