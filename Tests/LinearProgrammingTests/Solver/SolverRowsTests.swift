// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Testing

@Suite struct `Rows added later` {
  static let columns = [Column(index: 0), Column(index: 1)]

  @Test func `cut off the optimum`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      try #expect(solver.solveLinear().objective == 36)
      let added = try solver.addRows([
        (.atMost(5), "glass", [(Self.columns[0], 1), (Self.columns[1], 1)])
      ])
      #expect(added == [Row(index: 3)])
      try #expect(solver.solveLinear(method: .dualThenPrimal).objective == 25)
      try solver.setBounds(added[0], .atMost(6))
      try #expect(solver.solveLinear().objective == 30)
    }
  }

  @Test func `may be none`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      try #expect(solver.addRows([]).isEmpty)
      #expect(solver.rowCount == 3)
    }
  }

  @Test func `with a fault are not added at all`() throws {
    let faults: [(Solver.NewRow, String)] = [
      (
        (.between(1, 0), "glass", []),
        "the bounds of row \"glass\" are reversed: 1.0 is above 0.0; give the lower one first"
      ),
      (
        (.free, "glass", [(Column(index: 0), .nan)]),
        "a coefficient of row \"glass\" is not a finite number; give a finite one"
      ),
      (
        (.free, "glass", [(Column(index: 0), 1), (Column(index: 0), 1)]),
        "row \"glass\" has two coefficients for column 0; add them up into one"
      ),
      (
        (.free, "glass", [(Column(index: -3), 1)]),
        "there is no column -3: the model has 2 of them, numbered from 0; add it first"
      ),
    ]
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      for (row, text) in faults {
        let error = #expect(throws: ModelError.self) {
          try solver.addRows([(.free, nil, []), row])
        }
        #expect(error?.description == text)
      }
      #expect(solver.rowCount == 3)
      #expect(throws: ModelError.outOfRange(.row(Row(index: 3), name: nil), count: 3)) {
        try solver.setBounds(Row(index: 3), .free)
      }
      try #expect(solver.solveLinear().objective == 36)
    }
  }
}
