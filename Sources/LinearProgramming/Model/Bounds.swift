// SPDX-License-Identifier: GPL-3.0-or-later

/// The values that a row or a column may take.
///
/// Every number must be finite: a side without a bound has a case of its own.
@frozen
public enum Bounds: Hashable, Sendable {
  /// Any value.
  case free

  /// This value or more.
  case atLeast(Double)

  /// This value or less.
  case atMost(Double)

  /// The first value, the second, or any between; the first must not be above the second.
  case between(Double, Double)

  /// This value only.
  case exactly(Double)
}

extension Bounds {
  /// The lower bound, negative infinity when there is none.
  var lower: Double {
    switch self {
    case .free, .atMost: -.infinity
    case .atLeast(let value), .exactly(let value), .between(let value, _): value
    }
  }

  /// The upper bound, infinity when there is none.
  var upper: Double {
    switch self {
    case .free, .atLeast: .infinity
    case .atMost(let value), .exactly(let value), .between(_, let value): value
    }
  }

  /// Whether every given number is finite.
  var isFinite: Bool {
    switch self {
    case .free: true
    case .atLeast(let value), .atMost(let value), .exactly(let value): value.isFinite
    case .between(let lower, let upper): lower.isFinite && upper.isFinite
    }
  }

  /// Throws when a number is not finite or the bounds are reversed.
  func check(at place: @autoclosure () -> Place) throws(ModelError) {
    if !isFinite { throw .notFinite(.bound, place()) }
    if lower > upper { throw .reversedBounds(place(), lower: lower, upper: upper) }
  }

  /// The sides that GLPK gets: those of an integer column are rounded inwards, since GLPK refuses
  /// fractional ones; nil when no integer lies between them.
  func sides(integer: Bool) -> (lower: Double, upper: Double)? {
    guard integer else { return (lower, upper) }
    let rounded = (lower: lower.rounded(.up), upper: upper.rounded(.down))
    return rounded.lower <= rounded.upper ? rounded : nil
  }
}
