// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

/// The way a linear model is solved.
public enum SimplexMethod: Hashable, Sendable {
  /// The primal simplex method, which also decides whether a model is infeasible or unbounded.
  case primal

  /// The dual simplex method alone: a model for which it finds no dual feasible basis ends as
  /// `noSolutionFound` without a limit.
  case dual

  /// The dual simplex method, and the primal one when that does not decide.
  case dualThenPrimal

  /// The GLPK method that comes first.
  var firstCode: Int32 { self == .primal ? GLP_PRIMAL : GLP_DUAL }
}
