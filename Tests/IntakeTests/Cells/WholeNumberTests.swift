// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

struct WholeNumberTests {
  @Test(arguments: [
    ("0", WholeNumber.value(0)), ("-0", .value(0)), ("007", .value(7)), ("-12", .value(-12)),
    ("9223372036854775807", .value(.max)), ("-9223372036854775808", .value(.min)),
    ("9223372036854775808", .tooLarge), ("-9223372036854775809", .tooLarge),
    ("99999999999999999999999", .tooLarge), ("", .malformed), ("-", .malformed),
    ("+1", .malformed), ("1.0", .malformed), ("1,000", .malformed), ("1 ", .malformed),
    ("1e3", .malformed), ("٣", .malformed), ("--1", .malformed),
    ("99999999999999999999999x", .malformed),
  ])
  func `Digits behind an optional minus are a number`(_ text: String, _ number: WholeNumber) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { WholeNumber($0) } == number)
  }
}
