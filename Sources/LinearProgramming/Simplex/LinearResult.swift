// SPDX-License-Identifier: GPL-3.0-or-later

/// What a simplex solve found.
public struct LinearResult: Hashable, Sendable {
  /// Why the solve ended.
  public internal(set) var reason: Reason

  /// The limit that stopped it; set only when the reason is `feasible` or `noSolutionFound`.
  public internal(set) var limit: Limit?

  /// The objective of the solution; nil unless the reason is `optimal` or `feasible`.
  public internal(set) var objective: Double?

  /// A value that no solution beats; nil when none was proved.
  public internal(set) var bound: Double?

  /// For each row, the change of the objective by one unit of its bound; empty without a solution.
  ///
  /// After `feasible` these are the duals of the basis that was reached, which are not yet dual
  /// feasible. The corresponding GLPK routine is `glp_get_row_dual`.
  public internal(set) var rowDuals: [Double] = []

  /// For each column, its cost less its coefficients times the row duals; empty as `rowDuals` is.
  ///
  /// The corresponding GLPK routine is `glp_get_col_dual`.
  public internal(set) var columnDuals: [Double] = []

  /// The value of each column; empty unless the reason is `optimal`, `feasible` or `unbounded`.
  ///
  /// The corresponding GLPK routine is `glp_get_col_prim`.
  public internal(set) var primal: [Double] = []

  /// The value of each row; empty when `primal` is.
  ///
  /// The corresponding GLPK routine is `glp_get_row_prim`.
  public internal(set) var rowActivities: [Double] = []

  /// The basis that the solve ended with; a next solve goes on from it by itself.
  public internal(set) var basis: Basis

  /// The simplex iterations of this solve.
  public internal(set) var iterations: Int
}
