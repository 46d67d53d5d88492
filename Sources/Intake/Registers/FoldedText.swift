// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Text as registers are compared: capitals, runs of blanks, letters that nobody sees and the place of a
/// tone mark in its syllable (`hoà`, `hòa`) make no difference; every mark counts.
enum FoldedText {
  /// The text folded.
  static func key(_ text: String) -> String {
    fold(text) { _ in false }
  }

  /// A header folded: slashes, line breaks, colons, stars and full stops are blanks too.
  static func header(_ text: String) -> String {
    fold(text) { "/\\:*.;_".unicodeScalars.contains($0) }
  }

  /// A header without what stands in brackets, such as the unit of its amounts, folded.
  static func bareHeader(_ text: String) -> String {
    var depth = 0
    let bare = text.filter { character in
      if character == "(" || character == "[" { depth += 1 }
      defer { if character == ")" || character == "]" { depth = max(0, depth - 1) } }
      return depth == 0
    }
    return header(bare)
  }

  /// A folded label without brackets and marks around it, and without the blanks that spread Korean
  /// syllables: `(합 계) :`.
  static func bareLabel(_ folded: String) -> String {
    if hasLetterEnds(folded) { return folded }
    let inner = folded.unicodeScalars.drop { marks.contains($0) }
    guard let last = inner.lastIndex(where: { !marks.contains($0) }) else { return "" }
    let trimmed = String(inner[...last])
    guard trimmed.unicodeScalars.contains(where: isHangul) else { return trimmed }
    var bare = ""
    var isSpread = false
    for word in trimmed.split(separator: " ") {
      let isSyllable = word.count == 1 && word.unicodeScalars.allSatisfy(isHangul)
      bare += (bare.isEmpty || (isSpread && isSyllable) ? "" : " ") + word
      isSpread = isSyllable
    }
    return bare
  }

  /// Whether a text of Latin letters begins and ends with a letter or digit; false also where only a full
  /// look can tell.
  private static func hasLetterEnds(_ text: String) -> Bool {
    func isLetter(_ byte: UInt8?) -> Bool {
      byte.map { (48...57).contains($0) || (97...122).contains($0) || $0 > 0x7F } ?? false
    }
    return isLetter(text.utf8.first) && isLetter(text.utf8.last)
      && !text.utf8.contains { $0 >= 0xE0 }
  }

  /// Brackets and marks that stand around labels.
  private static let marks = Set(" ()[]<>【】〔〕:：*-=+".unicodeScalars)

  /// Whether a scalar is a letter of a Korean syllable that was decomposed.
  private static func isHangul(_ scalar: UnicodeScalar) -> Bool {
    (0x1100...0x11FF).contains(scalar.value)
  }

  private static func fold(_ text: String, isBlank: (UnicodeScalar) -> Bool) -> String {
    let space = UInt8(ascii: " ")
    var folded: [UInt8] = []
    var tones: [UnicodeScalar] = []
    func endSyllable() {
      for tone in tones { folded.append(contentsOf: tone.utf8) }
      tones.removeAll(keepingCapacity: true)
    }
    for letter in letters(of: text) {
      switch isBlank(letter) ? .blank : LetterRole(of: letter) {
      case .nothing: continue
      case .tone: tones.append(letter)
      case .blank:
        endSyllable()
        if let last = folded.last, last != space { folded.append(space) }
      case .sign:
        endSyllable()
        folded.append(contentsOf: letter.utf8)
      case .letter: folded.append(contentsOf: letter.utf8)
      }
    }
    endSyllable()
    if folded.last == space { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The small letters of a text, each with its marks behind it.
  private static func letters(of text: String) -> [UnicodeScalar] {
    var letters: [UnicodeScalar] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let parts = LatinLetters.parts(of: scalar) else { return Array(smallLetters(of: text)) }
      letters.append(contentsOf: parts)
    }
    return letters
  }

  /// The small letters of any text.
  static func smallLetters(of text: String) -> String.UnicodeScalarView {
    text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
  }
}
