// SPDX-License-Identifier: GPL-3.0-or-later

/// How likely a reading of bytes is the right one, judged word by word.
enum WordScore {
  /// 0 where a word makes no sense in an encoding, 100 where it could hardly be anything else.
  static func score(_ word: String, as encoding: TextEncoding) -> Int {
    if word.unicodeScalars.contains(where: isSenseless) { return 0 }
    if encoding == .utf8 { return 100 }
    let pieces = word.split { signs.contains($0) }.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    // Signs alone read alike in most encodings.
    return pieces.map { score(ofPiece: String($0), as: encoding) }.min() ?? 60
  }

  private static func score(ofPiece word: String, as encoding: TextEncoding) -> Int {
    switch encoding {
    case .tcvn3, .vni: VietnameseSyllable.matches(word) ? 100 : 0
    case .cp949: koreanScore(word)
    case .windows1258: VietnameseSyllable.matches(word) ? 100 : isLatin(word) ? 40 : 0
    default: isLatin(word) ? 60 : 0
    }
  }

  /// Syllables before or behind capital letters or nothing, as in `LED등`; Latin text read as Korean has
  /// them in the middle of small letters.
  private static func koreanScore(_ word: String) -> Int {
    let letters = word.unicodeScalars.filter { !$0.isASCII }
    guard word.unicodeScalars.allSatisfy({ !$0.properties.isLowercase }) else { return 0 }
    let isWhole = letters.count == word.unicodeScalars.count
    if letters.allSatisfy(KoreanTable.isCommonSyllable) { return isWhole ? 100 : 60 }
    return isWhole && letters.allSatisfy(isEastAsian) ? 40 : 0
  }

  private static func isEastAsian(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x2000...0x33FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF: true
    default: false
    }
  }

  private static func isSenseless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate: true
    default: scalar == "\u{FFFD}"
    }
  }

  /// Whether a word could be of a language in Latin letters: few accents, capitals only in front.
  private static func isLatin(_ word: String) -> Bool {
    let letters = Array(word.unicodeScalars)
    guard letters.allSatisfy(isLatinLetter) else { return false }
    let accents = letters.count { !$0.isASCII }
    return accents * 2 <= letters.count + 1
      && (letters.dropFirst().allSatisfy(\.properties.isLowercase)
        || letters.allSatisfy(\.properties.isUppercase))
  }

  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xD7, 0xF7: false
    case 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  private static let signs: Set<Character> = [
    "‘", "’", "“", "”", "–", "—", "…", "•", "€", "°", "²", "³", "×", "½", "«", "»", "\u{A0}",
  ]
}
