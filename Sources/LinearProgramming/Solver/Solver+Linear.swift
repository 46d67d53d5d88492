// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

extension Solver {
  /// Solves the linear model, integer columns taken as continuous, from the current basis.
  ///
  /// A model that is infeasible or unbounded is a result, not an error. A basis that GLPK cannot go
  /// on from is replaced once by the standard basis. The corresponding GLPK routine is
  /// `glp_simplex`.
  ///
  /// - Parameters:
  ///   - method: The simplex method.
  ///   - tolerance: How exactly to work; nil for GLPK's own tolerances.
  ///   - limits: When to stop; interrupts are asked for every 2,000 iterations.
  /// - Throws: `ModelError` when a tolerance is out of range, `SolverError` when GLPK fails.
  public mutating func solveLinear(
    method: SimplexMethod = .primal, tolerance: Tolerances? = nil, limits: Limits = .none
  ) throws -> LinearResult {
    let tolerances = tolerance ?? Tolerances()
    try tolerances.check()
    if !emptyColumns.isEmpty {
      return try LinearResult(reason: .infeasible, basis: basis(), iterations: 0)
    }
    var run = SimplexRun(method, tolerances, limits)
    try run.run(problem)
    return try result(of: run)
  }

  private func result(of run: SimplexRun) throws -> LinearResult {
    guard let reason = run.reason else { throw SolverError.undecided }
    var result = try LinearResult(reason: reason, basis: basis(), iterations: run.iterations)
    result.limit = run.limit
    if reason == .optimal || reason == .feasible {
      result.objective = try finite(run.objective)
      try readDuals(&result)
    }
    if run.isPrimalFeasible { try readPrimals(&result) }
    // The objective of a dual feasible basis is a bound, whether or not it is primal feasible.
    if reason == .optimal || (run.isDualFeasible && run.limit != nil) {
      result.bound = try finite(run.objective)
    }
    return result
  }

  private func finite(_ objective: Double) throws(SolverError) -> Double {
    if !objective.isFinite { throw .notFinite(.objective) }
    return objective
  }

  private func readPrimals(_ result: inout LinearResult) throws {
    result.primal = try problem.read(.value, count: columnCount) {
      cglpk_get_column_primals($0, $1)
    }
    result.rowActivities = try problem.read(.value, count: rowCount) {
      cglpk_get_row_primals($0, $1)
    }
  }

  private func readDuals(_ result: inout LinearResult) throws {
    result.columnDuals = try problem.read(.dual, count: columnCount) {
      cglpk_get_column_duals($0, $1)
    }
    result.rowDuals = try problem.read(.dual, count: rowCount) { cglpk_get_row_duals($0, $1) }
  }
}
