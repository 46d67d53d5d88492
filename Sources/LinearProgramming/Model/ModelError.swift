// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wrong with a model, or with a change to one; found before GLPK sees it.
public enum ModelError: Error, Hashable, Sendable {
  /// A bound, cost, coefficient or starting value is infinite or not a number.
  case notFinite(Quantity, Place)

  /// The lower bound is above the upper.
  case reversedBounds(Place, lower: Double, upper: Double)

  /// The first place holds two coefficients for the second.
  case duplicateEntry(Place, Place)

  /// The place refers to a row or column that the model does not have; it has `count` of them.
  case outOfRange(Place, count: Int)

  /// There must be one number for each row or column.
  case wrongCount(Quantity, given: Int, needed: Int)

  /// A basis has as many basic variables as rows.
  case wrongBasisSize(basic: Int, rows: Int)

  /// GLPK cannot factorise the basis, so the standard basis has replaced it.
  case singularBasis

  /// The starting point breaks the bounds of a row or column.
  case infeasibleStart(Place)

  /// A tolerance or gap lies outside its range.
  case setting(Setting, Double)

  /// A number that steers a solve.
  public enum Setting: String, Hashable, Sendable {
    /// The primal tolerance.
    case primal = "primal tolerance"

    /// The dual tolerance.
    case dual = "dual tolerance"

    /// The pivot tolerance.
    case pivot = "pivot tolerance"

    /// The relative gap.
    case gap = "relative gap"
  }
}

extension ModelError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .notFinite(let quantity, let place):
      "a \(quantity) of \(place) is not a finite number; give a finite one"
    case .reversedBounds(let place, let lower, let upper):
      "the bounds of \(place) are reversed: \(lower) is above \(upper); give the lower one first"
    case .duplicateEntry(let place, let other):
      "\(place) has two coefficients for \(other); add them up into one"
    case .outOfRange(let place, let count):
      "there is no \(place): the model has \(count) of them, numbered from 0; add it first"
    case .wrongCount(let quantity, let given, let needed):
      "\(given) \(quantity) numbers were given where \(needed) are needed; give one for each"
    case .wrongBasisSize(let basic, let rows):
      "the basis has \(basic) basic variables for \(rows) rows; make as many basic as there are rows"
    case .singularBasis:
      "the basis cannot be factorised and the standard basis replaces it; give independent columns"
    case .infeasibleStart(let place):
      "the start breaks the bounds of \(place); give a feasible start, or none"
    case .setting(let setting, let value):
      "the \(setting.rawValue) is \(value); give a number between 0 and 1"
    }
  }
}
