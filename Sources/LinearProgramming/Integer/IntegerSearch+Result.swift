// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

extension IntegerSearch {
  /// Whether GLPK found that the relaxation has no optimum: it is infeasible or unbounded.
  var lacksDualSolution: Bool { code == GLP_ENODFS }

  /// Whether there is an integer solution.
  var hasSolution: Bool { state.found != 0 }

  /// The result in the caller's terms, with the objective of the rounded values: GLPK's own belongs
  /// to the values before they were rounded.
  func result(_ sense: Sense, costs: [Double]) throws -> IntegerResult {
    var result = try IntegerResult(reason: reason())
    result.limit = limit
    result.nodes = Int(state.visited)
    if state.bound.isFinite { result.bound = state.bound }
    guard hasSolution else { return result }
    if !incumbent.allSatisfy(\.isFinite) { throw SolverError.notFinite(.value) }
    let objective = zip(costs, incumbent).reduce(0) { $0 + $1.0 * $1.1 }
    if !objective.isFinite { throw SolverError.notFinite(.objective) }
    result.primal = incumbent
    result.objective = objective
    result.bound = bound(of: objective, sense)
    return result
  }

  private func reason() throws(SolverError) -> Reason {
    switch code {
    case 0 where state.status == GLP_OPT: return .optimal
    case 0 where state.status == GLP_NOFEAS, GLP_ENOPFS: return .infeasible
    case GLP_ETMLIM, GLP_EMIPGAP, GLP_ESTOP: return hasSolution ? .feasible : .noSolutionFound
    case 0: throw .undecided
    default: throw .failed(routine: "glp_intopt", code: Int(code))
    }
  }

  /// The bound to report beside an objective.
  ///
  /// GLPK tells the bound at each node, which may be looser
  /// than the optimum or the gap that it proves afterwards, and by rounding tighter than a solution.
  private func bound(of objective: Double, _ sense: Sense) -> Double? {
    if code == 0 { return objective }
    let sign = sense == .minimise ? 1.0 : -1.0
    var best = state.bound.isFinite ? sign * state.bound : -Double.infinity
    if code == GLP_EMIPGAP {
      best = max(best, sign * objective - limits.relativeGap * abs(objective))
    }
    return best.isFinite ? sign * min(best, sign * objective) : nil
  }
}
