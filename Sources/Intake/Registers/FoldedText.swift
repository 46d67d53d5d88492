// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory

/// Text as registers are compared: capitals, runs of blanks, letters that nobody sees and the place of a
/// tone mark in its syllable (`hoà`, `hòa`) make no difference; every mark counts.
enum FoldedText {
  /// The tone marks of Vietnamese: grave, acute, tilde, hook above, dot below.
  private static let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]

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
    let trimmed = folded.trimmingCharacters(in: CharacterSet(charactersIn: " ()[]<>【】〔〕:：*-=+"))
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

  /// Whether a scalar is a letter of a Korean syllable that was decomposed.
  private static func isHangul(_ scalar: UnicodeScalar) -> Bool {
    (0x1100...0x11FF).contains(scalar.value)
  }

  private static func fold(_ text: String, isBlank: (UnicodeScalar) -> Bool) -> String {
    var folded = String.UnicodeScalarView()
    var tone: [UnicodeScalar] = []
    for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if NearName.isInvisible(scalar) { continue }
      if tones.contains(scalar.value) {
        tone.append(scalar)
      } else if scalar.properties.isWhitespace || isBlank(scalar) {
        folded.append(contentsOf: tone)
        tone = []
        if let last = folded.last, last != " " { folded.append(" ") }
      } else {
        if !scalar.properties.isAlphabetic,
          scalar.properties.canonicalCombiningClass == .notReordered
        {
          folded.append(contentsOf: tone)
          tone = []
        }
        folded.append(scalar)
      }
    }
    folded.append(contentsOf: tone)
    if folded.last == " " { folded.removeLast() }
    return String(folded)
  }
}
