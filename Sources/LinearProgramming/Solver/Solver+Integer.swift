// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

extension Solver {
  /// Solves the model with its integer columns by branch and cut.
  ///
  /// A model that is infeasible or unbounded is a result, not an error; unboundedness is decided as
  /// for rational data, by the relaxation and one integer solution. The corresponding GLPK routine
  /// is `glp_intopt`.
  ///
  /// - Parameters:
  ///   - options: How to search.
  ///   - limits: When to stop; interrupts are asked for at each node and, without presolving, every
  ///     2,000 iterations of the root relaxation.
  ///   - start: A feasible value for each column to begin from; it switches presolving off, since
  ///     GLPK takes no start for a presolved model.
  /// - Throws: `ModelError` when the start or the gap is faulty, `SolverError` when GLPK fails.
  public mutating func solveInteger(
    options: IntegerOptions = IntegerOptions(), limits: Limits = .none, start: [Double]? = nil
  ) throws -> IntegerResult {
    if !(limits.relativeGap >= 0 && limits.relativeGap < 1) {
      throw ModelError.setting(.gap, limits.relativeGap)
    }
    let checked = try start.map { try checkedStart($0) }
    var options = options
    // GLPK aborts when it looks for cuts where there are no columns.
    if columnCount == 0 { options.cuts = false }
    if !emptyColumns.isEmpty { return IntegerResult(reason: .infeasible) }
    if options.presolve && checked == nil { return try search(options, limits, start: nil) }
    return try searchFromRelaxation(options, limits, start: checked)
  }

  private mutating func searchFromRelaxation(
    _ options: IntegerOptions, _ limits: Limits, start: [Double]?
  ) throws -> IntegerResult {
    var budget = Budget(limits)
    let relaxation = try solveLinear(limits: limits)
    budget.spend(iterations: relaxation.iterations)
    var options = options
    options.presolve = false
    switch relaxation.reason {
    case .optimal: return try search(options, budget.remaining, start: start)
    case .infeasible: return IntegerResult(reason: .infeasible)
    case .unbounded: return try settleUnbounded(options, budget.remaining)
    case .feasible, .noSolutionFound: return stopped(by: relaxation.limit, start: start)
    }
  }

  private mutating func search(
    _ options: IntegerOptions, _ limits: Limits, start: [Double]?
  ) throws -> IntegerResult {
    let budget = Budget(limits)
    var search = IntegerSearch(options, limits, start: start, columnCount: columnCount)
    try search.run(problem)
    if search.lacksDualSolution { return try settleUnbounded(options, budget.remaining) }
    let result = try search.result(sense, costs: costs)
    // A search that ends before GLPK takes the start in must not lose it.
    guard result.reason == .noSolutionFound, start != nil else { return result }
    var kept = stopped(by: result.limit, start: start)
    (kept.bound, kept.nodes) = (result.bound, result.nodes)
    return kept
  }

  /// Tells infeasible from unbounded: the relaxation has no optimum, so one integer solution of any
  /// cost means that there is no best one.
  private mutating func settleUnbounded(
    _ options: IntegerOptions, _ limits: Limits
  ) throws -> IntegerResult {
    let kept = costs
    try setCosts([Double](repeating: 0, count: columnCount))
    var options = options
    options.presolve = true
    var search = IntegerSearch(options, limits, start: nil, columnCount: columnCount)
    try search.run(problem)
    try setCosts(kept)
    var result = try search.result(sense, costs: costs)
    if search.hasSolution {
      result.reason = .unbounded
      result.limit = nil
    }
    result.objective = nil
    result.bound = nil
    return result
  }

  /// The result when a limit stopped the solve so early that the start is all there is.
  private func stopped(by limit: Limit?, start: [Double]?) -> IntegerResult {
    guard let start else { return IntegerResult(reason: .noSolutionFound, limit: limit) }
    let objective = zip(costs, start).reduce(0) { $0 + $1.0 * $1.1 }
    return IntegerResult(reason: .feasible, limit: limit, objective: objective, primal: start)
  }

  /// The start with its integers rounded.
  ///
  /// GLPK itself would believe any start.
  private func checkedStart(_ start: [Double]) throws -> [Double] {
    if start.count != columnCount {
      throw ModelError.wrongCount(.value, given: start.count, needed: columnCount)
    }
    if let column = start.firstIndex(where: { !$0.isFinite }) {
      throw ModelError.notFinite(.value, names.place(Column(index: column)))
    }
    var point = start
    var row = -1
    var column = -1
    try problem.call { cglpk_check_point($0, &point, 1e-6, &row, &column) }
    if column >= 0 { throw ModelError.infeasibleStart(names.place(Column(index: column))) }
    if row >= 0 { throw ModelError.infeasibleStart(names.place(Row(index: row))) }
    return point
  }
}
