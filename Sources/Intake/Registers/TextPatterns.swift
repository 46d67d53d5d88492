// SPDX-License-Identifier: GPL-3.0-or-later

/// Several patterns, found by the first byte of what they match, since nearly every text matches none.
struct TextPatterns: Sendable {
  /// The patterns that begin with a byte.
  private var byFirst: [[TextPattern]] = Array(repeating: [], count: 256)
  /// Those that begin with a star.
  private var others: [TextPattern] = []

  init(_ patterns: [String]) {
    for pattern in patterns.map({ TextPattern($0) }) {
      if let first = pattern.first {
        byFirst[Int(first)].append(pattern)
      } else {
        others.append(pattern)
      }
    }
  }

  /// Whether a folded text is what one of them says.
  func matches(_ folded: String) -> Bool {
    let begun = folded.utf8.first.map { byFirst[Int($0)] } ?? []
    return begun.contains { $0.matches(folded) } || others.contains { $0.matches(folded) }
  }
}
