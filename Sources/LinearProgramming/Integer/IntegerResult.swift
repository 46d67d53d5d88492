// SPDX-License-Identifier: GPL-3.0-or-later

/// What a branch-and-cut solve found.
public struct IntegerResult: Hashable, Sendable {
  /// Why the solve ended.
  public internal(set) var reason: Reason

  /// The limit that stopped it; set only when the reason is `feasible` or `noSolutionFound`.
  public internal(set) var limit: Limit?

  /// The objective of the solution; nil unless the reason is `optimal` or `feasible`.
  public internal(set) var objective: Double?

  /// A value that no integer solution beats; nil when none was proved.
  ///
  /// The corresponding GLPK routine is `glp_ios_node_bound` of the best node.
  public internal(set) var bound: Double?

  /// The value of each column, integers rounded; empty unless there is a solution.
  ///
  /// The corresponding GLPK routine is `glp_mip_col_val`.
  public internal(set) var primal: [Double] = []

  /// The nodes made, the root included; 0 when presolving decided.
  public internal(set) var nodes: Int = 0

  /// The distance of the objective from the bound, as a share of the objective; nil when either is
  /// missing.
  public var gap: Double? {
    guard let objective, let bound else { return nil }
    return abs(objective - bound) / (abs(objective) + .ulpOfOne)
  }
}
