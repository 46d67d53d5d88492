// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// Words that people read, in every language that reports are written in.
///
/// A phrase that lacks a language cannot be made, so none can be forgotten.
public struct Phrase: Hashable, Sendable {
  private let english: String
  private let vietnamese: String
  private let korean: String

  /// A phrase in English, Vietnamese and Korean.
  public init(_ english: String, _ vietnamese: String, _ korean: String) {
    (self.english, self.vietnamese, self.korean) = (english, vietnamese, korean)
  }

  /// Words that are made for each language.
  init(in words: (Language) -> String) {
    self.init(words(.english), words(.vietnamese), words(.korean))
  }

  /// Words that are the same in every language, such as a name or an id.
  public init(verbatim text: String) {
    self.init(text, text, text)
  }

  /// The words in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    case .korean: korean
    }
  }

  /// The phrase with `{0}`, `{1}` … replaced by values, which are the same in every language.
  public func filled(_ values: [String]) -> Phrase {
    func fill(_ text: String) -> String {
      values.enumerated().reduce(text) { text, value in
        text.replacing("{\(value.offset)}", with: value.element)
      }
    }
    return Phrase(fill(english), fill(vietnamese), fill(korean))
  }
}
