// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the objective is to be small or large.
///
/// The corresponding GLPK routine is `glp_set_obj_dir`.
public enum Sense: Hashable, Sendable {
  /// The least objective is the best.
  case minimise

  /// The greatest objective is the best.
  case maximise
}
