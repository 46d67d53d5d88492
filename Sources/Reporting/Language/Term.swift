// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// A word of the reports: the name that scripts read, and what people read.
public struct Term: Hashable, Sendable {
  /// The name for scripts, in snake case.
  public let name: String
  /// What people read.
  public let message: Message

  /// A word with its name for scripts, and what people read.
  public init(_ name: String, _ message: Message) {
    (self.name, self.message) = (name, message)
  }

  /// A word whose text has the key `term.` and its name in the catalogues.
  public init(_ name: String) {
    self.init(name, "term.\(name)")
  }

  /// A word whose text has a key of its own in the catalogues, as where another word has its name.
  public init(_ name: String, _ key: String, _ places: KeyValuePairs<String, any Sayable> = [:]) {
    self.init(name, Message(key, places))
  }

  /// A name that people read as scripts do.
  public init(verbatim name: String) {
    self.init(name, Message(verbatim: name))
  }

  /// What people read in a language.
  public func text(in language: Language) -> String { message.text(in: language) }
}
