// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

/// A simplex solve in slices: GLPK cannot be interrupted while it runs, but goes on from its basis.
struct SimplexRun {
  private let method: SimplexMethod
  private var budget: Budget
  private var slice = cglpk_slice()
  /// Whether the standard basis has replaced one that GLPK could not go on from.
  private var hasRestarted = false
  private(set) var limit: Limit?
  private(set) var iterations = 0

  /// Slices are counted in iterations, not in time, so that the same model takes the same way on
  /// every machine.
  private static let sliceIterations = 2_000

  init(_ method: SimplexMethod, _ tolerances: Tolerances, _ limits: Limits) {
    self.method = method
    budget = Budget(limits)
    slice.method = method.firstCode
    slice.pricing = GLP_PT_PSE
    slice.ratio_test = tolerances.ratioTest.code
    slice.primal_tolerance = tolerances.primal
    slice.dual_tolerance = tolerances.dual
    slice.pivot_tolerance = tolerances.pivot
  }

  var objective: Double { slice.objective }
  var isPrimalFeasible: Bool { slice.primal_status == GLP_FEAS }
  var isDualFeasible: Bool { slice.dual_status == GLP_FEAS }

  /// Why the solve ended; nil when GLPK finished without an answer.
  var reason: Reason? {
    if limit != nil { return isPrimalFeasible ? .feasible : .noSolutionFound }
    switch (slice.primal_status, slice.dual_status) {
    case (GLP_FEAS, GLP_FEAS): return .optimal
    case (GLP_NOFEAS, _): return .infeasible
    case (GLP_FEAS, GLP_NOFEAS): return .unbounded
    default: return method == .dual ? .noSolutionFound : nil
    }
  }

  /// Runs slices until GLPK is done or a limit is reached.
  mutating func run(_ problem: borrowing Problem) throws {
    while true {
      // Without any time or iteration left, an empty slice still finds out where the basis stands.
      let reached = budget.reached
      slice.iterations = reached == nil ? budget.iterations(atMost: Self.sliceIterations) : 0
      slice.milliseconds = budget.milliseconds
      let code = try problem.call { cglpk_simplex($0, &slice) }
      iterations += Int(slice.made)
      budget.spend(iterations: Int(slice.made))
      if try isDone(code, problem) { return }
      if let reached {
        limit = reached
        return
      }
    }
  }

  private mutating func isDone(_ code: Int32, _ problem: borrowing Problem) throws -> Bool {
    switch code {
    case 0:
      return !turnsToPrimal()
    case GLP_EITLIM, GLP_ETMLIM:
      return false
    case GLP_EBADB, GLP_ESING, GLP_ECOND, GLP_EFAIL:
      try restart(code, problem)
      return false
    default:
      throw SolverError.failed(routine: "glp_simplex", code: Int(code))
    }
  }

  /// Turns to the primal method when the dual one has ended without an answer.
  private mutating func turnsToPrimal() -> Bool {
    guard method == .dualThenPrimal, slice.method == GLP_DUAL, reason == nil else { return false }
    slice.method = GLP_PRIMAL
    return true
  }

  /// Starts again from the standard basis, once: rounding may have spoilt the one that was kept.
  private mutating func restart(_ code: Int32, _ problem: borrowing Problem) throws {
    if hasRestarted { throw SolverError.failed(routine: "glp_simplex", code: Int(code)) }
    hasRestarted = true
    if method == .dualThenPrimal { slice.method = GLP_PRIMAL }
    try problem.call { cglpk_reset_basis($0) }
  }
}
