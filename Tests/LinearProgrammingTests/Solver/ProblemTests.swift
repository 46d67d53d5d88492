// SPDX-License-Identifier: GPL-3.0-or-later

import CGLPK
import Foundation
import Synchronization
import Testing
import Words

@testable import LinearProgramming

@Suite struct `A call that GLPK answers by aborting` {
  static let probes: [(probe: Int, says: String)] = [
    (CGLPK_PROBE_ZERO_ROWS, "glp_add_rows: nrs = 0; invalid number of rows"),
    (CGLPK_PROBE_ZERO_COLUMNS, "glp_add_cols: ncs = 0; invalid number of columns"),
    (
      CGLPK_PROBE_DUPLICATE_ENTRIES,
      "glp_load_mat: ia[1] = 1; ja[1] = 1; duplicate indices not allowed"
    ),
    (CGLPK_PROBE_LONG_NAME, "Assertion failed: 1 <= size && size <= 256"),
    (
      CGLPK_PROBE_RELAX4,
      "relax4_inidat: sorry, this routine is temporarily disabled due to licensing problems"
    ),
    (CGLPK_PROBE_ROW_OUT_OF_RANGE, "glp_set_row_stat: i = 1048576; row number out of range"),
  ]

  @Test(arguments: probes)
  func `becomes an error, and later solves work`(_ probe: (probe: Int, says: String)) throws {
    let problem = try Problem()
    #expect(throws: SolverError.aborted(probe.says)) {
      try problem.call { cglpk_probe($0, Int32(probe.probe)) }
    }
    #expect(throws: SolverError.lost) { try problem.call { cglpk_reset_basis($0) } }
    #expect(cglpk_live_problems() == 0)
    try Self.expectWorking()
  }

  @Test func `takes the other problems of its thread with it`() throws {
    let model = LinearProblem.wyndorGlass.model
    try Solver.solving(model) { solver in
      try #expect(solver.solveLinear().objective == 36)
      let other = try Problem()
      #expect(throws: SolverError.self) {
        try other.call { cglpk_probe($0, Int32(CGLPK_PROBE_ZERO_ROWS)) }
      }
      #expect(throws: SolverError.lost) { try solver.solveLinear() }
      #expect(throws: SolverError.lost) { try solver.basis() }
    }
    try Self.expectWorking()
  }

  @Test func `leaves the problems of other threads alone`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { solver in
      onOtherThread {
        _ = try? Problem().call { cglpk_probe($0, Int32(CGLPK_PROBE_RELAX4)) }
      }
      try #expect(solver.solveLinear().objective == 36)
    }
  }

  @Test func `ends the process without the guard`() async {
    await #expect(processExitsWith: .signal(SIGABRT)) { glp_add_rows(glp_create_prob(), 0) }
    await #expect(processExitsWith: .signal(SIGABRT)) {
      glp_set_prob_name(glp_create_prob(), String(repeating: "n", count: 256))
    }
  }

  @Test func `prints nothing behind the guard`() async {
    let result = await #expect(
      processExitsWith: .success,
      observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      for probe in CGLPK_PROBE_ZERO_ROWS...CGLPK_PROBE_ROW_OUT_OF_RANGE {
        _ = try? Problem().call { cglpk_probe($0, Int32(probe)) }
      }
      for problem in LinearProblem.all {
        _ = try Solver.solving(problem.model) { try $0.solveLinear(method: .dualThenPrimal) }
      }
      for problem in IntegerProblem.all {
        _ = try Solver.solving(problem.model) { try $0.solveInteger() }
      }
    }
    #expect(result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) } == "")
    let output = result.map { String(decoding: $0.standardOutputContent, as: UTF8.self) } ?? "?"
    #expect(!output.contains("glp") && !output.contains("GLPK"))
  }

  private static func expectWorking() throws {
    let problem = LinearProblem.dantzigTransport
    let objective = try Solver.solving(problem.model) { try $0.solveLinear().objective }
    #expect(abs((objective ?? .nan) - problem.optimum) < 1e-9)
  }
}

@Suite struct `A problem` {
  @Test func `on another thread is refused, and stays usable on its own`() throws {
    var made: OpaquePointer?
    #expect(cglpk_new(&made) == CGLPK_OK)
    let handle = try #require(made)
    let address = UInt(bitPattern: handle)
    let codes = Mutex<[Int32]>([])
    onOtherThread {
      let handle = OpaquePointer(bitPattern: address)
      codes.withLock { $0 = [cglpk_reset_basis(handle), cglpk_delete(handle)] }
    }
    #expect(codes.withLock { $0 } == [Int32(CGLPK_WRONG_THREAD), Int32(CGLPK_WRONG_THREAD)])
    #expect(cglpk_reset_basis(handle) == CGLPK_OK)
    #expect(cglpk_delete(handle) == CGLPK_OK)
  }

  @Test func `may be nested in another`() throws {
    try Solver.solving(LinearProblem.wyndorGlass.model) { outer in
      let inner = try Solver.solving(LinearProblem.chvatalDiet.model) { try $0.solveLinear() }
      #expect(inner.objective == 92.5)
      try #expect(outer.solveLinear().objective == 36)
    }
    #expect(cglpk_live_problems() == 0)
  }

  @Test func `leaves nothing behind when its body throws`() {
    struct Change: Error {}
    #expect(throws: Change.self) {
      try Solver.solving(LinearProblem.wyndorGlass.model) { _ in throw Change() }
    }
    #expect(cglpk_live_problems() == 0)
  }

  @Test(arguments: ["4.65", "6.0", ""]) func `wants GLPK 5`(_ version: String) {
    let error = #expect(throws: SolverError.self) { try Problem.check(version: version) }
    #expect(
      error?.description
        == "GLPK \(version) is installed, but version 5 is needed; install libglpk 5.0")
  }
}

/// Runs a body on a thread of its own, and waits for it.
func onOtherThread(_ body: @escaping @Sendable () -> Void) {
  let done = DispatchSemaphore(value: 0)
  Thread {
    body()
    done.signal()
  }.start()
  done.wait()
}
