// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The text as people may safely read it: line breaks and tabs are blanks, other control characters
  /// and those that turn the direction of writing stand as their codes, such as `\u{202e}`.
  ///
  /// They could break a table, steer a terminal or show a text in another order than it is written.
  package var plain: String {
    guard unicodeScalars.contains(where: \.isUnsafe) else { return self }
    return unicodeScalars.reduce(into: "") { $0 += $1.plain }
  }
}

extension Unicode.Scalar {
  /// Controls (C0, DEL, C1), separators of lines, and the marks, embeddings, overrides and isolates of
  /// Unicode's Bidirectional Algorithm (UAX #9).
  package var isUnsafe: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var plain: String {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case _ where isUnsafe: "\\u{\(String(value, radix: 16))}"
    default: String(self)
    }
  }
}
