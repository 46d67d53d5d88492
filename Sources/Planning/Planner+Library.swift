// SPDX-License-Identifier: GPL-3.0-or-later

internal import LinearProgramming

extension Planner {
  /// Name and version of the library that solves.
  public static var solverLibrary: String { Solver.library }
}
