// SPDX-License-Identifier: GPL-3.0-or-later

/// A text in which `*` stands for any text, compared with folded texts.
struct TextPattern: Hashable, Sendable {
  private let parts: [String]

  init(_ pattern: String) {
    parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
      .map { part in
        // Folding trims blanks, which count beside a star.
        let folded = FoldedText.key(String(part))
        let (start, end) = (part.first == " " ? " " : "", part.last == " " ? " " : "")
        return folded.isEmpty ? "" : start + folded + end
      }
  }

  /// Whether a folded text is what the pattern says.
  func matches(_ folded: String) -> Bool {
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
