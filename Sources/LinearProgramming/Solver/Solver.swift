// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

/// One GLPK problem, made, solved, read and deleted in one synchronous scope on one thread.
///
/// After GLPK aborts on a thread, every solver of that thread throws `SolverError.lost`.
public struct Solver: ~Copyable {
  let problem: Problem
  let sense: Sense
  var names: Names
  var costs: [Double] = []
  var integers: [UInt8] = []
  /// Integer columns with no integer between their bounds: while there are any, every solve is
  /// infeasible, and GLPK need not be asked.
  var emptyColumns: Set<Column> = []

  /// The number of rows.
  public internal(set) var rowCount = 0

  /// The number of columns.
  public var columnCount: Int { costs.count }

  /// Gives the model to GLPK, hands the solver to the body, and frees everything at the end.
  ///
  /// Scopes may be nested. The end of the last one on a thread frees the memory that GLPK keeps for
  /// the thread. The corresponding GLPK routines are `glp_create_prob`, `glp_delete_prob` and
  /// `glp_free_env`.
  ///
  /// - Throws: `ModelError` when the model is faulty, `SolverError` when GLPK fails, and whatever
  ///   the body throws.
  public static func solving<T>(
    _ model: Model, _ body: (inout Solver) throws -> T
  ) throws -> T {
    try model.check()
    var solver = Solver(try Problem(), model)
    try solver.load(model)
    return try body(&solver)
  }

  private init(_ problem: consuming Problem, _ model: Model) {
    self.problem = problem
    sense = model.sense
    names = model.rowNames
  }

  private mutating func load(_ model: Model) throws {
    let direction = sense == .minimise ? GLP_MIN : GLP_MAX
    try problem.call { cglpk_set_direction($0, direction) }
    try insertRows(model.rowBounds)
    try insertColumns(model.columns)
  }
}
