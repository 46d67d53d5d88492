// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
internal import Synchronization

/// JSON under construction: compact, in the order written, with whole numbers only.
///
/// Plans hold millions of small numbers, for which `JSONEncoder` takes about twenty times as long; the
/// bytes written here are also the same on every platform, which their digests need.
public struct JSONText: Sendable {
  /// The UTF-8 bytes written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// How many values of a long array one thread writes at a time.
  private static let pieceLength = 8_192

  /// An empty text.
  public init() {}

  /// Makes room for a number of bytes.
  public mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Writes an object whose members the body writes.
  public mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
    try enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array whose values the body writes.
  public mutating func array(_ body: (inout JSONText) throws -> Void) rethrows {
    try enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a line feed between values, which JSON ignores and people like.
  public mutating func lineBreak() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes an array of values that the body writes, one a line; pieces of it on several threads.
  public mutating func lines<Value: Sendable>(
    _ values: [Value], _ body: @Sendable (inout JSONText, Value) -> Void
  ) {
    array { json in
      let starts = Array(stride(from: 0, to: values.count, by: Self.pieceLength))
      let pieces = Mutex(starts.map { _ in [UInt8]() })
      DispatchQueue.concurrentPerform(iterations: starts.count) { piece in
        var text = JSONText()
        text.needsComma = piece > 0
        for value in values[starts[piece]...].prefix(Self.pieceLength) {
          text.lineBreak()
          body(&text, value)
        }
        pieces.withLock { $0[piece] = text.bytes }
      }
      for piece in pieces.withLock({ $0 }) { json.bytes += piece }
    }
  }

  /// Writes an array of whole numbers.
  public mutating func numbers(_ numbers: [Int64]) {
    array { json in
      for number in numbers { json.value(number) }
    }
  }

  /// Writes a member of an object, whose value the body writes.
  public mutating func member(_ name: String, _ body: (inout JSONText) throws -> Void) rethrows {
    value(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    try body(&self)
    needsComma = true
  }

  /// Writes the key of a member, whose value comes next.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member on a line of its own, whose value the body writes.
  public mutating func line(_ name: String, _ body: (inout JSONText) throws -> Void) rethrows {
    lineBreak()
    try member(name, body)
  }

  /// Ends the text with a line feed.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a member whose value is text or null.
  public mutating func member(_ name: String, _ text: String?) {
    member(name) { $0.value(text) }
  }

  /// Writes a member whose value is a whole number or null.
  public mutating func member(_ name: String, _ number: Int64?) {
    member(name) { $0.value(number) }
  }

  /// Writes text, or null.
  public mutating func value(_ text: String?) {
    guard let text else { return null() }
    separate()
    append(text)
  }

  /// Writes a whole number, or null.
  public mutating func value(_ number: Int64?) {
    guard let number else { return null() }
    separate()
    append(number)
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    separate()
    append(Int64(number))
  }

  /// Writes `true` or `false`.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  private mutating func enclosed(
    _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONText) throws -> Void
  ) rethrows {
    separate()
    bytes.append(opening)
    needsComma = false
    try body(&self)
    bytes.append(closing)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func append(_ number: Int64) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestNumber) { digits in
      var start = digits.count
      var rest = number.magnitude
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        start -= 1
        digits[start] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// The bytes of the smallest 64-bit number.
  private static let longestNumber = 20

  private mutating func append(_ text: String) {
    let text = text.utf8Span.span
    bytes.append(addingCapacity: 6 * text.count + 2) { bytes in
      bytes.append(UInt8(ascii: "\""))
      for index in text.indices {
        let byte = text[index]
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          Self.escape(byte, to: &bytes)
        } else {
          bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static func escape(_ byte: UInt8, to bytes: inout OutputSpan<UInt8>) {
    bytes.append(UInt8(ascii: "\\"))
    guard byte < 0x20 else { return bytes.append(byte) }
    for byte in "u00".utf8 { bytes.append(byte) }
    bytes.append(UInt8(ascii: "0") + (byte >> 4))
    let low = byte & 15
    bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
  }
}
