// SPDX-License-Identifier: GPL-3.0-or-later

/// What the bytes of a cell say when read as a whole number.
enum WholeNumber: Hashable, Sendable {
  case value(Int64)
  case tooLarge
  case malformed

  /// Reads the digits of a text after an optional minus.
  init(_ text: String) {
    self = Array(text.utf8).withUnsafeBufferPointer { Self($0) }
  }

  /// Reads digits after an optional minus.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative ? 1 : 0
    guard bytes.count > digits else {
      self = .malformed
      return
    }
    // Built below zero, where the range is one larger.
    var number: Int64 = 0
    var fits = true
    for index in digits..<bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else {
        self = .malformed
        return
      }
      let (shifted, overflows) = number.multipliedReportingOverflow(by: 10)
      let (next, wraps) = shifted.subtractingReportingOverflow(Int64(digit))
      if overflows || wraps { fits = false } else { number = next }
    }
    fits = fits && (isNegative || number != .min)
    self = fits ? .value(isNegative ? number : -number) : .tooLarge
  }
}
