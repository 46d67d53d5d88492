// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

/// The place of a row's value or of a column in a basis.
///
/// The corresponding GLPK codes are `GLP_BS`, `GLP_NL`, `GLP_NU`, `GLP_NF` and `GLP_NS`. A status
/// that does not fit the bounds is corrected by GLPK: `atLower` without a lower bound is `atUpper`.
public enum VariableStatus: Hashable, Sendable {
  /// Basic: its value follows from the others.
  case basic

  /// Nonbasic, at its lower bound.
  case atLower

  /// Nonbasic, at its upper bound.
  case atUpper

  /// Nonbasic and without bounds, at 0.
  case free

  /// Nonbasic, at the one value that its bounds allow.
  case fixed
}

extension VariableStatus {
  /// Reads GLPK's code; it has no others than these five.
  init(code: UInt8) {
    switch Int32(code) {
    case GLP_BS: self = .basic
    case GLP_NL: self = .atLower
    case GLP_NU: self = .atUpper
    case GLP_NF: self = .free
    default: self = .fixed
    }
  }

  /// GLPK's code.
  var code: UInt8 {
    switch self {
    case .basic: UInt8(GLP_BS)
    case .atLower: UInt8(GLP_NL)
    case .atUpper: UInt8(GLP_NU)
    case .free: UInt8(GLP_NF)
    case .fixed: UInt8(GLP_NS)
    }
  }
}
