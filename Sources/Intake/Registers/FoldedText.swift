// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Text as registers are compared: capitals, runs of blanks, letters that nobody sees and the place of a
/// tone mark in its syllable (`hoà`, `hòa`) make no difference; every mark counts.
enum FoldedText {
  /// The text folded.
  static func key(_ text: String) -> String {
    fold(text, by: FoldedLetter.basic)
  }

  /// A header folded: slashes, line breaks, colons, stars and full stops are blanks too.
  static func header(_ text: String) -> String {
    fold(text, by: FoldedLetter.basicOfHeaders)
  }

  /// A header without what stands in brackets, such as the unit of its amounts, folded.
  static func bareHeader(_ text: String) -> String {
    guard hasBracket(text) else { return header(text) }
    var depth = 0
    let bare = text.filter { character in
      if character == "(" || character == "[" { depth += 1 }
      defer { if character == ")" || character == "]" { depth = max(0, depth - 1) } }
      return depth == 0
    }
    return header(bare)
  }

  /// Whether a text has a bracket that opens.
  static func hasBracket(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
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

  /// The small letters of any text.
  static func smallLetters(of text: String) -> String.UnicodeScalarView {
    text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
  }
}

extension FoldedText {
  /// The text folded by a table of the letters below U+0250.
  private static func fold(_ text: String, by basic: [FoldedLetter]) -> String {
    var text = text
    return text.withUTF8 { fold($0, by: basic) } ?? foldSlowly(text, by: basic)
  }

  /// Text of Latin, Korean and Han letters folded; nil where it has others, or marks that stand alone.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, by basic: [FoldedLetter]
  ) -> String? {
    // No letter of the tables takes more than four times its room.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 4 + 1) { room in
      var folded = FoldedBytes(over: room)
      var at = 0
      while at < text.count {
        let first = text[at]
        if first < 0x80 {
          folded.append(basic[Int(first)])
          at += 1
        } else if first < 0xE0 {
          let value = Int(first & 0x1F) << 6 | Int(text[at + 1] & 0x3F)
          guard value < basic.count else { return nil }
          folded.append(basic[value])
          at += 2
        } else {
          guard first < 0xF0, append(text[at..<(at + 3)], to: &folded) else { return nil }
          at += 3
        }
      }
      return folded.text()
    }
  }

  /// Adds a letter of three bytes; false where no table knows it.
  private static func append(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to folded: inout FoldedBytes
  ) -> Bool {
    let value = bytes.reduce(0) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
    switch value {
    case 0x1E00..<0x1F00: folded.append(FoldedLetter.additional[Int(value - 0x1E00)])
    case 0xAC00...0xD7A3: folded.append(hangul: value - 0xAC00)
    // Han letters that every version of Unicode in use knows stay as they are.
    case 0x4E00..<0x9FD0: for byte in bytes { folded.append(byte) }
    default: return false
    }
    return true
  }

  /// Any text folded.
  private static func foldSlowly(_ text: String, by basic: [FoldedLetter]) -> String {
    let letters = smallLetters(of: text)
    let count = letters.reduce(0) { $0 + $1.utf8.count }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 1) { room in
      var folded = FoldedBytes(over: room)
      for letter in letters {
        let isBlank = letter.isASCII && basic[Int(letter.value)].role == .blank
        folded.append(letter, isBlank: isBlank)
      }
      return folded.text()
    }
  }
}
