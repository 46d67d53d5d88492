// SPDX-License-Identifier: GPL-3.0-or-later

/// The limit that stopped a solve.
public enum Limit: Hashable, Sendable {
  /// The time.
  case time

  /// The number of simplex iterations.
  case iterations

  /// The number of branch-and-cut nodes.
  case nodes

  /// The caller's interrupt.
  case interrupt

  /// The relative gap: the solution is as close to the bound as was asked.
  case gap
}
