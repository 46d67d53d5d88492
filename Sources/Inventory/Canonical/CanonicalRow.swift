// SPDX-License-Identifier: GPL-3.0-or-later

/// Canonical CSV bytes under construction: comma, line feed, quotes only where RFC 4180 needs them.
struct CanonicalRow {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isAtStart = true
  }

  mutating func cell(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func cell(_ text: String?) {
    if let text { cell(text) } else { separate() }
  }

  mutating func cell(_ number: some BinaryInteger) {
    separate()
    append(number)
  }

  mutating func cell(_ number: (some BinaryInteger)?) {
    if let number { cell(number) } else { separate() }
  }

  mutating func cell(_ flag: Bool?) {
    cell(flag.map { $0 ? "yes" : "no" })
  }

  /// Writes the normal text of a value that has one.
  mutating func cell(text value: (some CustomStringConvertible)?) {
    cell(value?.description)
  }

  private mutating func separate() {
    if isAtStart { isAtStart = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func append(_ number: some BinaryInteger) {
    var digits: [UInt8] = []
    var rest = number.magnitude
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = quotient
    } while rest > 0
    if number < 0 { digits.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: digits.reversed())
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
