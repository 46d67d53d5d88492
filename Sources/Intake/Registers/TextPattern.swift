// SPDX-License-Identifier: GPL-3.0-or-later

/// A text in which `*` stands for any text, compared with folded texts.
struct TextPattern: Hashable, Sendable {
  private let parts: [String]
  /// The ASCII that it begins with; the last letter of it may have marks behind it.
  private let start: [UInt8]

  init(_ pattern: String) {
    parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
      .map { part in
        // Folding trims blanks, which count beside a star.
        let folded = FoldedText.key(String(part))
        let (start, end) = (part.first == " " ? " " : "", part.last == " " ? " " : "")
        return folded.isEmpty ? "" : start + folded + end
      }
    start = parts[0].utf8.prefix { $0 < 0x80 }
  }

  /// Whether a folded text is what the pattern says.
  func matches(_ folded: String) -> Bool {
    // Most texts differ in their first letters, and bytes are compared faster than letters.
    guard folded.utf8.starts(with: start) else { return false }
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return folded == parts.first
    }
    guard folded.hasPrefix(first) else { return false }
    var rest = folded.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
