// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Testing
import Words

@Suite struct `An error of the solver` {
  @Test(arguments: [
    (
      SolverError.aborted("nrs = 0"),
      "GLPK aborted: nrs = 0; the solvers of this thread are lost, make new ones"
    ),
    (.lost, "the problem was lost when GLPK aborted earlier on this thread; make a new solver"),
    (
      .wrongThread,
      "the problem belongs to another thread; use a solver only on the thread that made it"
    ),
    (
      .busy,
      "GLPK is already running on this thread; do not use a solver while a solve asks for interrupts"
    ),
    (.outOfMemory, "there is no memory left for a GLPK problem; make the model smaller"),
    (
      .failed(routine: "glp_simplex", code: 5),
      "glp_simplex gave up with code 5; try another method, other tolerances or better scaled data"
    ),
    (
      .notFinite(.objective),
      "GLPK answered with a objective that is not a finite number; scale the data of the model"
    ),
    (
      .undecided,
      "GLPK finished without a solution or a proof that there is none; try another method or scaling"
    ),
  ])
  func `says what failed and what to do`(_ error: SolverError, _ text: String) {
    #expect(error.description == text)
  }
}
