// SPDX-License-Identifier: GPL-3.0-or-later

extension Fraction {
  /// Reads `12`, `-0.85` or `1/3`; nil for anything else, also for numbers that do not fit 64 bits.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let first = parts.first, let upper = Self.decimal(first) else { return nil }
    switch parts.count {
    case 1: self = upper
    case 2:
      guard let lower = Self.decimal(parts[1]), lower.numerator > 0,
        upper.denominator == 1, lower.denominator == 1,
        let value = Fraction(Int128(upper.numerator), over: Int128(lower.numerator))
      else { return nil }
      self = value
    default: return nil
    }
  }

  private static func decimal(_ digits: some Sequence<UInt8>) -> Fraction? {
    var reader = DecimalReader()
    for byte in digits {
      guard reader.take(byte) else { return nil }
    }
    return reader.value
  }
}

extension Fraction: CustomStringConvertible {
  /// The normal text: a decimal number where one is exact (`0.85`), else a fraction (`1/3`).
  public var description: String {
    guard let places = decimalPlaces else { return "\(numerator)/\(denominator)" }
    guard places > 0 else { return "\(numerator)" }
    let power = (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
    let scaled = Int128(numerator.magnitude) * power / Int128(denominator)
    let fraction = String(scaled % power)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(numerator < 0 ? "-" : "")\(scaled / power).\(zeros)\(fraction)"
  }

  /// How many decimal places write the number exactly; nil where none do, or more than 18.
  public var decimalPlaces: Int? {
    var rest = denominator
    var (twos, fives) = (0, 0)
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    let places = max(twos, fives)
    return rest == 1 && places <= 18 ? places : nil
  }
}

/// Reads a plain decimal number byte by byte: a sign, digits, and digits after a point.
private struct DecimalReader {
  private var isNegative = false
  private var mantissa: Int128 = 0
  private var scale: Int128 = 1
  private var digits = 0
  private var hasPoint = false
  private var endsInDigit = false
  private var count = 0

  mutating func take(_ byte: UInt8) -> Bool {
    defer { count += 1 }
    switch byte {
    case UInt8(ascii: "-") where count == 0: isNegative = true
    case UInt8(ascii: ".") where !hasPoint && endsInDigit: (hasPoint, endsInDigit) = (true, false)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return takeDigit(Int128(byte - UInt8(ascii: "0")))
    default: return false
    }
    return true
  }

  private mutating func takeDigit(_ digit: Int128) -> Bool {
    mantissa = mantissa * 10 + digit
    if hasPoint { scale *= 10 }
    digits += 1
    endsInDigit = true
    return digits <= 36
  }

  var value: Fraction? {
    endsInDigit ? Fraction(isNegative ? -mantissa : mantissa, over: scale) : nil
  }
}
