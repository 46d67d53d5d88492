// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

extension Solver {
  /// Name and version of the library that solves, by `glp_version`.
  public static var library: String { "GLPK \(String(cString: glp_version()))" }
}
