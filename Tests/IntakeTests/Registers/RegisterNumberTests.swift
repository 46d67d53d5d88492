// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

struct RegisterNumberTests {
  @Test(arguments: [
    ("10.199999999999999", "10.2"), ("0.30000000000000004", "0.3"), ("2E+1", "20"),
    ("1.5E-7", "0.00000015"), ("007", "7"), ("-0", "0"), ("1234567.0", "1234567"),
    ("-2.50", "-2.5"), ("1E+20", "100000000000000000000"),
  ])
  func `A number of a workbook is rounded to 15 digits and written plainly`(
    _ text: String, _ plain: String
  ) {
    #expect(RegisterNumber.plain(ofCell: text) == plain)
  }

  @Test(arguments: ["", "inf", "nan", "x1"])
  func `What is no number of a workbook is none`(_ text: String) {
    #expect(RegisterNumber.plain(ofCell: text) == nil)
  }

  @Test(arguments: [
    ("0", 0), ("007", 7), ("1.234.567", 1_234_567), ("999.999.999.999.999", 999_999_999_999_999),
    ("1234.567", nil), ("1.23", nil), (".123", nil), ("1..234", nil), ("1.234.", nil), ("", nil),
    ("1000000000000000", nil), ("-5", nil), ("1,234", nil),
  ])
  func `A whole number has its digits alone or in groups of three`(_ text: String, _ value: Int64?)
  {
    #expect(RegisterNumber.whole(text, thousands: UInt8(ascii: ".")) == value)
  }

  private static func plain(_ text: String, _ decimal: Character?, _ thousands: Character?)
    -> String
  {
    do throws(RegisterNumber.Fault) {
      return try RegisterNumber.plain(
        ofText: text, marks: Mapping.NumberMarks(decimal: decimal, thousands: thousands))
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("1.234.567", "1234567"), ("835,30", "835.3"), ("1.234", "ambiguous"), ("1,234", "ambiguous"),
    ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("12 500 000", "12500000"), ("5 đ", "malformed"),
    ("0,125", "0.125"),
    ("(1.200.000)", "-1200000"), ("-5", "-5"), ("12.34.567", "malformed"), ("1.2e5", "malformed"),
    ("", "malformed"), ("-", "malformed"), ("5 cái", "malformed"), ("٣", "malformed"),
    ("1234,56,", "malformed"),
  ])
  func `A text is a number where it can be only one`(_ text: String, _ plain: String) {
    #expect(Self.plain(text, nil, nil) == plain)
  }

  @Test(arguments: [
    ("1.234", ",", ".", "1234"), ("1.234", ".", ",", "1.234"), ("1.23", ",", ".", "malformed"),
    ("1,234", ".", ",", "1234"), ("1 234", ",", ".", "malformed"), ("1.234,50", ",", ".", "1234.5"),
  ])
  func `The marks of a mapping decide`(
    _ text: String, _ decimal: Character, _ thousands: Character, _ plain: String
  ) {
    #expect(Self.plain(text, decimal, thousands) == plain)
  }

  @Test(arguments: [
    ("1.5", 3, "1500"), ("0.0004", 3, "0.4"), ("-12", 3, "-12000"), ("0", 6, "0"), ("7", 0, "7"),
  ])
  func `A scale moves the point`(_ plain: String, _ zeros: Int, _ scaled: String) {
    #expect(RegisterNumber.scaled(plain, byZeros: zeros) == scaled)
  }

  @Test(arguments: [
    ("4166666.66666667", "4166667"), ("0.5", "1"), ("0.49", "0"), ("-0.5", "-1"), ("-0.4", "0"),
    ("99.5", "100"), ("1999.9", "2000"), ("12", "12"), ("-12.5", "-13"),
  ])
  func `A number is rounded half up, away from 0`(_ plain: String, _ rounded: String) {
    #expect(RegisterNumber.rounded(plain) == rounded)
  }
}
