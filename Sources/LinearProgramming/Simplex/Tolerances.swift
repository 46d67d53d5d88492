// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

/// How exactly the simplex method works; the defaults are GLPK's.
///
/// The corresponding GLPK structure is `glp_smcp`.
public struct Tolerances: Hashable, Sendable {
  /// How far a value may break its bound, relatively (`tol_bnd`); between 0 and 1.
  public var primal: Double

  /// How far a reduced cost may have the wrong sign, relatively (`tol_dj`); between 0 and 1.
  public var dual: Double

  /// The least pivot, relatively (`tol_piv`); between 0 and 1.
  public var pivot: Double

  /// How a leaving variable is chosen (`r_test`).
  public var ratioTest: RatioTest

  /// How the variable that blocks a step is chosen.
  public enum RatioTest: Hashable, Sendable {
    /// The textbook test.
    case standard

    /// Harris' two passes, which allow small violations for better pivots.
    case harris

    /// The long-step test, which lets bounded variables pass from one bound to the other; for the
    /// dual method.
    case flips

    var code: Int32 {
      switch self {
      case .standard: GLP_RT_STD
      case .harris: GLP_RT_HAR
      case .flips: GLP_RT_FLIP
      }
    }
  }

  /// Sets tolerances.
  public init(
    primal: Double = 1e-6, dual: Double = 1e-6, pivot: Double = 1e-9,
    ratioTest: RatioTest = .harris
  ) {
    self.primal = primal
    self.dual = dual
    self.pivot = pivot
    self.ratioTest = ratioTest
  }

  /// Throws when a tolerance is not between 0 and 1, where GLPK would abort.
  func check() throws(ModelError) {
    let settings: [(ModelError.Setting, Double)] = [
      (.primal, primal), (.dual, dual), (.pivot, pivot),
    ]
    for (setting, value) in settings where !(value > 0 && value < 1) {
      throw .setting(setting, value)
    }
  }
}
