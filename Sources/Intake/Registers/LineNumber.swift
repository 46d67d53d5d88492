// SPDX-License-Identifier: GPL-3.0-or-later

/// The number in front of a line of a register, which says what the line is part of.
enum LineNumber: Hashable, Sendable {
  /// `A`, `B`, `가`, by its place.
  case letter(UInt8)
  /// `I`, `IV`.
  case roman
  /// `3`, `1.2`.
  case path([Int])
  /// A text that is no number.
  case other

  /// Reads `A`, `II`, `IV.`, `(3)`, `1.2.`.
  init(_ text: String) {
    if text.utf8.count < 16, text.utf8.allSatisfy({ (48...57).contains($0) }), let line = Int(text)
    {
      self = .path([line])
      return
    }
    let marks = Self.marks
    let trimmed = text.drop { marks.contains($0) || $0.isWhitespace }
    let bare = trimmed.prefix(
      (trimmed.lastIndex { !marks.contains($0) && !$0.isWhitespace }).map {
        trimmed.distance(from: trimmed.startIndex, to: $0) + 1
      } ?? 0)
    if let steps = Self.steps(bare) {
      self = .path(steps)
    } else if !bare.isEmpty, bare.allSatisfy({ "IVXL".contains($0) }) {
      self = .roman
    } else if bare.count == 1, let place = Self.syllables.firstIndex(of: bare[bare.startIndex]) {
      self = .letter(UInt8(128 + place))
    } else if bare.utf8.count == 1, let letter = bare.utf8.first, (65...90).contains(letter) {
      self = .letter(letter)
    } else {
      self = .other
    }
  }

  private static let marks: Set<Character> = ["(", ")", ".", "-", "/"]

  /// The syllables that number sections in Korean.
  private static let syllables = Array("가나다라마바사아자차카타파하")

  private static func steps(_ text: Substring) -> [Int]? {
    guard let first = text.utf8.first, (48...57).contains(first) else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let steps = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    return steps.count == parts.count ? steps : nil
  }

  /// Whether it numbers sections, not lines.
  var isOfSection: Bool {
    switch self {
    case .letter, .roman: true
    case .path, .other: false
    }
  }

  /// How deep a line lies: 0 for a section, as deep as none where it has no number, such as `-` or `a`.
  var depth: Int {
    switch self {
    case .letter, .roman: 0
    case .path(let steps): min(steps.count, Self.deepest)
    case .other: Self.deepest
    }
  }

  /// How deep a line without a number lies.
  static let deepest = 9

  /// Whether a line of another number may be part of this one's.
  func isAbove(_ other: LineNumber) -> Bool {
    switch (self, other) {
    case (.path(let whole), .path(let part)):
      part.count > whole.count && part.starts(with: whole)
    case (.letter, .path), (.roman, .path), (.letter, .roman), (.roman, .letter): true
    default: false
    }
  }
}
