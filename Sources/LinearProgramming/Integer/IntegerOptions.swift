// SPDX-License-Identifier: GPL-3.0-or-later

/// How a model with integer columns is searched.
///
/// The corresponding GLPK structure is `glp_iocp`.
public struct IntegerOptions: Hashable, Sendable {
  /// Whether to cut off fractional solutions: Gomory's mixed integer cuts, rounding cuts, covers and
  /// cliques.
  public var cuts: Bool

  /// Whether to branch by pseudocosts, and not by the rule of Driebeck and Tomlin.
  public var pseudocostBranching: Bool

  /// Whether GLPK simplifies the model first.
  ///
  /// It then solves the root relaxation in one piece: the limits are heeded only after it.
  public var presolve: Bool

  /// Sets options.
  public init(cuts: Bool = true, pseudocostBranching: Bool = true, presolve: Bool = true) {
    self.cuts = cuts
    self.pseudocostBranching = pseudocostBranching
    self.presolve = presolve
  }
}
