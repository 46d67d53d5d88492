// SPDX-License-Identifier: GPL-3.0-or-later

/// Checks bytes for being UTF-8 as the Unicode standard defines it: shortest form, no surrogates.
struct UTF8Check {
  /// The offset of the first byte that is not part of valid UTF-8, or nil where all is well.
  private(set) var firstInvalidOffset: Int?
  /// The bits of the bytes that letters beyond ASCII begin with, up to there.
  private(set) var leads: UInt64 = 0

  /// Goes through bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at += 1
        at = Self.skipASCII(in: bytes, from: at)
        continue
      }
      let length = Self.sequenceLength(in: bytes, at: at)
      guard length > 0 else {
        firstInvalidOffset = at
        return
      }
      leads |= Self.bit(of: bytes[at])
      at += length
    }
  }

  /// The bit of a byte that a letter beyond ASCII begins with.
  static func bit(of lead: UInt8) -> UInt64 { 1 << UInt64(lead & 0x3F) }

  /// The offset of the first byte that is not part of valid UTF-8, or nil where all is well.
  static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    Self(bytes).firstInvalidOffset
  }

  /// Whether no byte is above 0x7F.
  static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[skipASCII(in: bytes, from: 0)...].allSatisfy { $0 < 0x80 }
  }

  private static func skipASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at + 8 <= bytes.count,
      raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      at += 8
    }
    return at
  }

  /// The length of the multi-byte sequence at an offset, or 0 where it is none.
  private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let (length, second) = shape(of: bytes[start])
    guard length > 0, start + length <= bytes.count, second.contains(bytes[start + 1]) else {
      return 0
    }
    for offset in 2..<max(length, 2) where bytes[start + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// How long a sequence is by its first byte, and which second bytes it may have.
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
