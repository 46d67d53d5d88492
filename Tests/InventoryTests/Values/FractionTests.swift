// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds
import Testing

@Suite struct `A fraction` {
  @Test(
    arguments: [
      ("0", 0, 1), ("-0", 0, 1), ("12", 12, 1), ("0012", 12, 1), ("-0.85", -17, 20), ("1/3", 1, 3),
      ("4/2", 2, 1), ("-2/6", -1, 3), ("0.50", 1, 2), ("0/7", 0, 1),
      ("9223372036854775807", Int64.max, 1), ("-9223372036854775808", Int64.min, 1),
      ("0.000000000000000001", 1, 1_000_000_000_000_000_000),
      ("1.00000000000000000000000000000000000", 1, 1),
    ] as [(String, Int64, Int64)])
  func `is read and reduced`(_ text: String, _ numerator: Int64, _ denominator: Int64) throws {
    let fraction = try #require(Fraction(text))
    #expect(fraction.numerator == numerator)
    #expect(fraction.denominator == denominator)
  }

  @Test(arguments: [
    "", "-", "+1", "1.", ".5", "-.5", "1..2", "1.2.3", "1-", "--1", " 1", "1 ", "1,5", "1e3", "0x1",
    "1/", "/3", "1/0", "1/-3", "1/3/5", "0.5/2", "1/0.5", "nan", "inf", "١", "1/00",
    "9223372036854775808", "-9223372036854775809", "0.0000000000000000001",
    "123456789012345678901234567890123456", "1234567890123456789012345678901234567",
    "0.123456789012345678901234567890123456", "99999999999999999999999999999999999999999999",
  ])
  func `is nothing else than a plain number`(_ text: String) {
    #expect(Fraction(text) == nil)
  }

  @Test(arguments: [
    ("0.85", "0.85"), ("1/3", "1/3"), ("-0.050", "-0.05"), ("2/4", "0.5"), ("7", "7"),
    ("1/1048576", "1/1048576"), ("1/64", "0.015625"),
    ("-9223372036854775808", "-9223372036854775808"),
    ("9223372036854775807/1000000000000000000", "9.223372036854775807"),
    ("9223372036854775807/9223372036854775806", "9223372036854775807/9223372036854775806"),
  ])
  func `has one normal text, which reads as itself`(_ text: String, _ normal: String) throws {
    let fraction = try #require(Fraction(text))
    #expect(fraction.description == normal)
    #expect(Fraction(normal) == fraction)
  }

  @Test(
    arguments: [
      (Int128.min, Int128.min), (.max, .max), (.min, .max), (.min, -1), (.max, -1), (.max, .min),
      (.min, 1), (1, .min), (0, .min), (0, .max), (0, 0), (1, 0),
    ] as [(Int128, Int128)])
  func `of any two parts is a value or nothing`(_ upper: Int128, _ lower: Int128) {
    let fraction = Fraction(upper, over: lower)
    switch (upper, lower) {
    case (.min, .min), (.max, .max): #expect(fraction == .one)
    case (0, let lower) where lower != 0: #expect(fraction == .zero)
    default: #expect(fraction == nil)
    }
  }

  @Test func `keeps the sign above`() throws {
    let fraction = try #require(Fraction(1, over: -3))
    #expect(fraction.numerator == -1)
    #expect(fraction.denominator == 3)
    #expect(Fraction(Int128(Int64.min), over: 1) == Fraction(.min))
    #expect(Fraction(Int128(Int64.min), over: -1) == nil)
  }

  @Test(arguments: 1...200) func `counts exactly or not at all`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let (left, right) = (Self.any(&random), Self.any(&random))
    let (a, b) = (Int128(left.numerator), Int128(left.denominator))
    let (c, d) = (Int128(right.numerator), Int128(right.denominator))
    #expect(left.multiplied(by: right) == Fraction(a * c, over: b * d))
    #expect(left.adding(right) == Fraction(a * d + c * b, over: b * d))
    #expect((left < right) == (a * d < c * b))
    #expect((left == right) == (a * d == c * b))
  }

  @Test(arguments: 1...200) func `is rounded to the right neighbour`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let fraction = Self.any(&random)
    let (a, b) = (Int128(fraction.numerator), Int128(fraction.denominator))
    let up = Int128(fraction.roundedUp)
    #expect(up * b >= a && (up - 1) * b < a)
    let near = Int128(fraction.rounded)
    let distance = (near * b - a).magnitude * 2
    #expect(distance <= b.magnitude)
    if distance == b.magnitude { #expect(near.magnitude * UInt128(b) > a.magnitude) }
  }

  @Test(
    arguments: [
      ("1/2", 1, 1), ("-1/2", -1, 0), ("3/2", 2, 2), ("-3/2", -2, -1), ("1/3", 0, 1),
      ("-9223372036854775808", Int64.min, Int64.min), ("9223372036854775807", Int64.max, Int64.max),
      ("9223372036854775807/2", 4_611_686_018_427_387_904, 4_611_686_018_427_387_904),
    ] as [(String, Int64, Int64)])
  func `is rounded to whole numbers`(_ text: String, _ nearest: Int64, _ up: Int64) throws {
    let fraction = try #require(Fraction(text))
    #expect(fraction.rounded == nearest)
    #expect(fraction.roundedUp == up)
  }

  @Test(arguments: 1...200) func `reads as what it writes`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let fraction = Self.any(&random)
    #expect(Fraction(fraction.description) == fraction)
  }

  /// Small, large and extreme fractions.
  private static func any(_ random: inout SplitMix64) -> Fraction {
    let small = Int64.random(in: -40...40, using: &random)
    let upper = [small, .random(in: .min ... .max, using: &random), .min, .max, small * 1_000]
    let lower = [
      Int64.random(in: 1...40, using: &random), .random(in: 1 ... .max, using: &random), .max, 1,
      1_000_000_000_000_000_000, 1 << 62,
    ]
    return Fraction(
      Int128(upper.randomElement(using: &random) ?? 0),
      over: Int128(lower.randomElement(using: &random) ?? 1)) ?? .one
  }
}
