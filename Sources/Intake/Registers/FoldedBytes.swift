// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes what is left of a text that is folded, letter by letter, where there is room for it.
struct FoldedBytes {
  private static let space = UInt8(ascii: " ")
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// The tones of the syllable up to here.
  private var tones: [UInt8] = []

  /// Begins to write over bytes.
  init(over bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  /// Adds a letter of the tables.
  mutating func append(_ letter: FoldedLetter) {
    switch letter.role {
    case .nothing: return
    case .blank: return appendBlank()
    case .sign: endSyllable()
    case .letter, .tone: break
    }
    for place in 0..<letter.body.count { append(letter.body[place]) }
    for place in 0..<letter.tones.count { tones.append(letter.tones[place]) }
  }

  /// Adds a small letter, a mark or a sign that is in no table.
  ///
  /// - Parameter isBlank: Whether it stands for a blank.
  mutating func append(_ scalar: UnicodeScalar, isBlank: Bool) {
    switch isBlank ? .blank : LetterRole(of: scalar) {
    case .nothing: return
    case .tone: return tones.append(contentsOf: scalar.utf8)
    case .blank: return appendBlank()
    case .sign: endSyllable()
    case .letter: break
    }
    for byte in scalar.utf8 { append(byte) }
  }

  /// Adds the letters of a Korean syllable (Unicode 3.12, Hangul Syllable Decomposition).
  ///
  /// - Parameter syllable: its place behind U+AC00.
  mutating func append(hangul syllable: UInt32) {
    append(jamo: 0x1100 + syllable / 588)
    append(jamo: 0x1161 + syllable % 588 / 28)
    if syllable % 28 > 0 { append(jamo: 0x11A7 + syllable % 28) }
  }

  private mutating func append(jamo: UInt32) {
    append(0xE1)
    append(UInt8(truncatingIfNeeded: 0x80 | jamo >> 6 & 0x3F))
    append(UInt8(truncatingIfNeeded: 0x80 | jamo & 0x3F))
  }

  /// Adds a byte of a letter.
  mutating func append(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  private mutating func appendBlank() {
    endSyllable()
    if count > 0, bytes[count - 1] != Self.space { append(Self.space) }
  }

  private mutating func endSyllable() {
    guard !tones.isEmpty else { return }
    for tone in tones { append(tone) }
    tones.removeAll(keepingCapacity: true)
  }

  /// The text, without a blank at its end.
  mutating func text() -> String {
    endSyllable()
    if count > 0, bytes[count - 1] == Self.space { count -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<count]), as: UTF8.self)
  }
}
