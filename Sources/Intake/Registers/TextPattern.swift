// SPDX-License-Identifier: GPL-3.0-or-later

/// A text in which `*` stands for any text, compared with folded texts.
///
/// Folding leaves one form of every letter, so that bytes are compared.
struct TextPattern: Hashable, Sendable {
  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// What stands before, between and behind the stars.
  private let parts: [[UInt8]]

  init(_ pattern: String) {
    parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
      .map { part in
        // Folding trims blanks, which count beside a star.
        let folded = FoldedText.key(String(part))
        let (start, end) = (part.first == " " ? " " : "", part.last == " " ? " " : "")
        return folded.isEmpty ? [] : Array((start + folded + end).utf8)
      }
  }

  /// The first byte of every text that it matches; nil where they differ.
  var first: UInt8? { parts[0].first }

  /// Whether a folded text is what the pattern says.
  func matches(_ folded: String) -> Bool {
    var folded = folded
    return folded.withUTF8 { matches($0[...]) }
  }

  private func matches(_ text: Bytes) -> Bool {
    guard text.starts(with: parts[0]) else { return false }
    var rest = text.dropFirst(parts[0].count)
    guard parts.count > 1, let last = parts.last else { return rest.isEmpty }
    guard parts[0].isEmpty || Self.beginsLetter(rest) else { return false }
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let behind = Self.rest(of: rest, behind: part) else { return false }
      rest = behind
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  /// What follows the first place of a part; nil where the text does not have it.
  private static func rest(of text: Bytes, behind part: [UInt8]) -> Bytes? {
    text.indices.lazy.map { text[$0...] }
      .first { $0.starts(with: part) && beginsLetter($0.dropFirst(part.count)) }?
      .dropFirst(part.count)
  }

  /// Whether a text does not go on with marks of the letter before it.
  private static func beginsLetter(_ text: Bytes) -> Bool {
    guard let first = String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first else {
      return true
    }
    let isPartOfSyllable = (0x1160...0x11FF).contains(first.value)
    return !isPartOfSyllable && !first.properties.isGraphemeExtend
  }
}
