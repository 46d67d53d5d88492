// SPDX-License-Identifier: GPL-3.0-or-later

/// What a letter is in folded text: the small letter with its marks, and apart from them its tones.
struct FoldedLetter: Sendable {
  /// What it does in a text; its tones belong to its syllable.
  let role: LetterRole
  /// The UTF-8 of the small letter and those of its marks that stay with it.
  private(set) var body = ShortBytes()
  /// The UTF-8 of its tone marks.
  private(set) var tones = ShortBytes()

  /// - Parameter isBlank: Whether it stands for a blank.
  private init(_ scalar: UnicodeScalar, isBlank: Bool) {
    let parts = FoldedText.smallLetters(of: String(scalar))
    role = isBlank ? .blank : parts.first.map { LetterRole(of: $0) } ?? .nothing
    for part in parts {
      if LetterRole(of: part) == .tone { tones.append(part) } else { body.append(part) }
    }
  }

  /// The letters below U+0250, by their numbers.
  static let basic = letters(0..<0x250)
  /// The same with the signs as blanks that mean nothing in a header.
  static let basicOfHeaders = letters(0..<0x250) { "/\\:*.;_".unicodeScalars.contains($0) }
  /// The letters from U+1E00 to U+1EFF, among them most of Vietnamese.
  static let additional = letters(0x1E00..<0x1F00)

  private static func letters(
    _ range: Range<UInt32>, isBlank: (UnicodeScalar) -> Bool = { _ in false }
  ) -> [FoldedLetter] {
    range.compactMap { UnicodeScalar($0) }.map { FoldedLetter($0, isBlank: isBlank($0)) }
  }
}

/// Up to eight bytes without room of their own; one more is a mistake of the program.
struct ShortBytes: Sendable {
  private var packed: UInt64 = 0
  /// How many there are.
  private(set) var count = 0

  /// Adds the UTF-8 of a scalar.
  mutating func append(_ scalar: UnicodeScalar) {
    for byte in UTF8.encode(scalar) ?? .init() {
      precondition(count < 8, "a letter of more than eight bytes")
      packed |= UInt64(byte) << (8 * UInt64(count))
      count += 1
    }
  }

  /// A byte by its place.
  subscript(place: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> (8 * UInt64(place))) }
}
