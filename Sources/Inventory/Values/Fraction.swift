// SPDX-License-Identifier: GPL-3.0-or-later

/// An exact number, held as a reduced fraction of two 64-bit integers; the denominator is positive.
public struct Fraction: Hashable, Sendable {
  /// The upper part, which carries the sign.
  public let numerator: Int64
  /// The lower part, at least 1.
  public let denominator: Int64

  /// Zero.
  public static let zero = Fraction(0)
  /// One.
  public static let one = Fraction(1)

  /// A whole number.
  public init(_ whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// A reduced fraction, or nil where the denominator is 0 or a part does not fit 64 bits.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = max(1, greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    let isNegative = (numerator < 0) != (denominator < 0)
    guard let upper = Self.signed(numerator.magnitude / divisor, isNegative: isNegative),
      let lower = Self.signed(denominator.magnitude / divisor, isNegative: false)
    else { return nil }
    self.numerator = upper
    self.denominator = lower
  }

  private static func signed(_ magnitude: UInt128, isNegative: Bool) -> Int64? {
    guard let value = Int128(exactly: magnitude) else { return nil }
    return Int64(exactly: isNegative ? -value : value)
  }
}

extension Fraction: Comparable {
  /// Whether the left number is smaller.
  public static func < (left: Self, right: Self) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}

extension Fraction {
  /// The sum, or nil where it does not fit.
  public func adding(_ other: Fraction) -> Fraction? {
    let left = Int128(numerator) * Int128(other.denominator)
    let right = Int128(other.numerator) * Int128(denominator)
    return Fraction(left + right, over: Int128(denominator) * Int128(other.denominator))
  }

  /// The product, or nil where it does not fit.
  public func multiplied(by other: Fraction) -> Fraction? {
    Fraction(
      Int128(numerator) * Int128(other.numerator),
      over: Int128(denominator) * Int128(other.denominator))
  }

  /// The smallest whole number that is not below this one.
  public var roundedUp: Int64 {
    let quotient = numerator / denominator
    return numerator % denominator > 0 ? quotient + 1 : quotient
  }

  /// The largest whole number that is not above this one.
  public var roundedDown: Int64 {
    let quotient = numerator / denominator
    return numerator % denominator < 0 ? quotient - 1 : quotient
  }

  /// The nearest whole number; a half is rounded away from zero.
  public var rounded: Int64 {
    let twice = Int128(numerator.magnitude) * 2 + Int128(denominator)
    let magnitude = twice / (2 * Int128(denominator))
    return Int64(truncatingIfNeeded: numerator < 0 ? -magnitude : magnitude)
  }
}
