// SPDX-License-Identifier: GPL-3.0-or-later

import Seeds
import Testing

@testable import Intake

struct UTF8CheckTests {
  @Test(
    arguments: [
      ([0x61, 0xC0, 0x80], 1),  // NUL in two bytes
      ([0xED, 0xA0, 0x80], 0),  // a surrogate
      ([0xF4, 0x90, 0x80, 0x80], 0),  // above U+10FFFF
      ([0xE1, 0xBA], 0),  // cut
      ([0x61, 0x62, 0x80], 2),  // a continuation alone
    ] as [([UInt8], Int)])
  func `The first bad byte is found`(_ bytes: [UInt8], _ offset: Int) {
    #expect(bytes.withUnsafeBufferPointer { UTF8Check.firstInvalidOffset(in: $0) } == offset)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `It agrees with the standard library on random bytes`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let bytes = Self.bytes(&random)
      let isValid = bytes.withUnsafeBufferPointer { UTF8Check.firstInvalidOffset(in: $0) } == nil
      #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  /// Text of all widths with at most one byte changed.
  private static func bytes(_ random: inout SplitMix64) -> [UInt8] {
    let scalars: [UnicodeScalar] = ["a", "é", "ả", "한", "😀", "\u{7FF}", "\u{FFFF}"]
    var bytes = (0..<8).flatMap { _ in
      Array(String(scalars.randomElement(using: &random) ?? "a").utf8)
    }
    if Bool.random(using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
    }
    return bytes
  }
}
