// SPDX-License-Identifier: GPL-3.0-or-later

/// Letters that should not be in a text: U+FFFD, which stands where a program lost one, and those that
/// nobody sees.
enum OddLetters {
  /// What stands for a letter that was lost.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The first odd letter of a text; a lost one comes before those that nobody sees.
  static func first(in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard mayBe(in: UTF8Check(text)) else { return nil }
    var odd: Unicode.Scalar?
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == replacement { return scalar }
      if odd == nil, isInvisible(scalar) { odd = scalar }
    }
    return odd
  }

  /// Whether text that was checked may have an odd letter: each begins with one of a few bytes.
  static func mayBe(in text: UTF8Check) -> Bool {
    let leads = UTF8Check.bit(of: 0xC2) | UTF8Check.bit(of: 0xE2) | UTF8Check.bit(of: 0xEF)
    return text.firstInvalidOffset != nil || text.leads & leads != 0
  }

  /// Letters that take no room and mean nothing in a name; joiners are needed in some scripts.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
