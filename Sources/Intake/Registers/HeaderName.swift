// SPDX-License-Identifier: GPL-3.0-or-later

/// The name of a column, folded; it is compared by its bytes, since a folded text is spelt in one way.
struct HeaderName: Hashable, Sendable {
  /// The folded text.
  let text: String

  /// A text that is folded already.
  init(folded text: String) { self.text = text }

  /// A header as it stands.
  init(header text: String) { self.text = FoldedText.header(text) }

  /// A header without what stands in brackets.
  init(bareHeader text: String) { self.text = FoldedText.bareHeader(text) }

  static func == (one: Self, other: Self) -> Bool {
    one.text.utf8.elementsEqual(other.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
