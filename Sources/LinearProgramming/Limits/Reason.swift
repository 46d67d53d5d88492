// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a solve ended.
public enum Reason: Hashable, Sendable {
  /// The solution is proved to be the best, within the tolerances.
  case optimal

  /// A limit stopped the solve, and there is a solution.
  case feasible

  /// It is proved that no solution exists, within the tolerances.
  case infeasible

  /// Solutions exist and their objective has no bound.
  case unbounded

  /// A limit stopped the solve before there was a solution.
  case noSolutionFound
}
