// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Turns UTF-8 into text in Unicode's normal form C, so that equal text has equal bytes.
enum NormalText {
  /// The text of valid UTF-8 bytes in NFC.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return isPlainlyNormal(bytes) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Text in NFC.
  static func string(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping
  }

  /// Whether bytes hold only characters that are in NFC wherever they stand: true for Latin,
  /// Vietnamese, Hangul and Han text as usually typed; false where only a full look can tell.
  static func isPlainlyNormal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
      // Below 0xCC lie ASCII, continuations and U+0080 to U+02FF: nothing there combines.
      if bytes[at] < 0xCC {
        at += 1
        continue
      }
      guard at + 2 < bytes.count, isPlain(bytes[at], bytes[at + 1], bytes[at + 2]) else {
        return false
      }
      at += 3
    }
    return true
  }

  private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE1: (0xB8...0xBB).contains(second)  // U+1E00 to U+1EFF, Latin with marks
    case 0xE2:  // U+2010 to U+203F, dashes and quotes; U+20A0 to U+20BF, currencies
      (second == 0x80 && third >= 0x90) || (second == 0x82 && third >= 0xA0)
    case 0xE4...0xE9: true  // U+4000 to U+9FFF, Han
    case 0xEA: second >= 0xB0  // from U+AC00, Hangul syllables
    case 0xEB, 0xEC: true
    case 0xED: second < 0x9E  // up to U+D77F; the last few syllables take the long way
    default: false
    }
  }
}
