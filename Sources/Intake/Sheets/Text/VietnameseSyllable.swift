// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// The shape of Vietnamese words: a first consonant, vowels with at most one tone, a last consonant.
enum VietnameseSyllable {
  /// Whether a word is spelt like a Vietnamese syllable or an abbreviation with `Đ`.
  static func matches(_ word: String) -> Bool {
    guard word.unicodeScalars.count <= 16 else { return false }
    if isAbbreviation(word) { return true }
    guard let plain = withoutTone(word.lowercased()) else { return false }
    return onsets.contains { onset in
      plain.hasPrefix(onset) && isRhyme(plain.dropFirst(onset.count))
    }
  }

  private static func isRhyme(_ rhyme: Substring) -> Bool {
    codas.contains { coda in
      rhyme.hasSuffix(coda) && vowels.contains(String(rhyme.dropLast(coda.count)))
    }
  }

  /// `QĐ`, `HĐND`.
  private static func isAbbreviation(_ word: String) -> Bool {
    (2...5).contains(word.count) && word.contains("Đ")
      && word.allSatisfy { $0 == "Đ" || ("A"..."Z").contains($0) }
  }

  /// The word without its tone mark; nil where it has several.
  private static func withoutTone(_ word: String) -> String? {
    var scalars = String.UnicodeScalarView()
    var tones = 0
    for scalar in word.decomposedStringWithCanonicalMapping.unicodeScalars {
      if isTone(scalar) { tones += 1 } else { scalars.append(scalar) }
    }
    return tones > 1 ? nil : String(scalars).precomposedStringWithCanonicalMapping
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300, 0x301, 0x303, 0x309, 0x323: true
    default: false
    }
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let codas = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

  private static let vowels: Set<String> = [
    "a", "ai", "ao", "au", "ay", "ă", "â", "âu", "ây", "e", "eo", "ê", "êu", "i", "ia", "iu", "iê",
    "iêu", "o", "oa", "oai", "oao", "oay", "oă", "oe", "oeo", "oi", "ô", "ôi", "ơ", "ơi", "u", "ua",
    "uâ", "uây", "uê", "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu", "ư", "ưa", "ưi", "ươ",
    "ươi", "ươu", "ưu", "y", "yê", "yêu",
  ]
}
