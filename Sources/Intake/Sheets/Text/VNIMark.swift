// SPDX-License-Identifier: GPL-3.0-or-later

/// A byte of VNI that puts marks on the vowel before it.
struct VNIMark {
  /// The combining marks, in UTF-8.
  let marks: [UInt8]
  /// The bytes of the vowels that can bear them.
  private let vowels: [UInt8]

  /// Whether a byte is a vowel that can bear them.
  func fits(_ byte: UInt8) -> Bool {
    vowels.contains(byte)
  }

  /// The mark of a byte, or nil where it is a letter or sign by itself.
  static func mark(_ byte: UInt8) -> VNIMark? {
    // Capital marks are 0x20 below the small ones; either may follow either case.
    byte >= 0xC0 ? table[byte | 0x20] : nil
  }

  private static let table: [UInt8: VNIMark] = [
    0xF9: tone("\u{301}"), 0xF8: tone("\u{300}"), 0xFB: tone("\u{309}"),
    0xF5: tone("\u{303}"), 0xEF: tone("\u{323}"),
    0xE2: circumflex(""), 0xE1: circumflex("\u{301}"), 0xE0: circumflex("\u{300}"),
    0xE5: circumflex("\u{309}"), 0xE3: circumflex("\u{303}"), 0xE4: circumflex("\u{323}"),
    0xEA: breve(""), 0xE9: breve("\u{301}"), 0xE8: breve("\u{300}"),
    0xFA: breve("\u{309}"), 0xFC: breve("\u{303}"), 0xEB: breve("\u{323}"),
  ]

  private static func tone(_ mark: String) -> VNIMark {
    // 0xD4 and 0xF4 are ơ, 0xD6 and 0xF6 are ư.
    VNIMark(marks: Array(mark.utf8), vowels: Array("AEOUYaeouy".utf8) + [0xD4, 0xD6, 0xF4, 0xF6])
  }

  private static func circumflex(_ tone: String) -> VNIMark {
    VNIMark(marks: Array("\u{302}\(tone)".utf8), vowels: Array("AEOaeo".utf8))
  }

  private static func breve(_ tone: String) -> VNIMark {
    VNIMark(marks: Array("\u{306}\(tone)".utf8), vowels: Array("Aa".utf8))
  }
}
