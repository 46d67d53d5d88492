// SPDX-License-Identifier: GPL-3.0-or-later

/// A word of the reports: the name that scripts read, and what people read.
public struct Term: Hashable, Sendable {
  /// The name for scripts, in snake case.
  public let name: String
  /// What people read.
  public let phrase: Phrase

  /// A word with its name for scripts, and in English, Vietnamese and Korean.
  public init(_ name: String, _ english: String, _ vietnamese: String, _ korean: String) {
    self.init(name, Phrase(english, vietnamese, korean))
  }

  /// A word with its name for scripts and what people read.
  init(_ name: String, _ phrase: Phrase) {
    (self.name, self.phrase) = (name, phrase)
  }

  /// The term with `{0}`, `{1}` … of its phrase replaced by values.
  public func filled(_ values: String...) -> Term {
    Term(name, phrase.filled(values))
  }
}
