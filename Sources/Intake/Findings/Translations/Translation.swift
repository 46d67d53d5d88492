// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// A form of a ``Wording`` in every language, under its English text.
///
/// A place `{1}` stands for the same value in every language and may move within the sentence.
struct Translation: Hashable, Sendable {
  /// The English form, by which it is found.
  let form: String
  /// The form in Vietnamese.
  let vietnamese: String
  /// The form in Korean.
  let korean: String

  init(_ form: String, _ vietnamese: String, _ korean: String) {
    (self.form, self.vietnamese, self.korean) = (form, vietnamese, korean)
  }

  /// All of them, by family.
  static let all =
    nouns + files + texts + cells + rules + teams + oddities + registers + stockTakes
    + mappings + damage + proposals + unreadable

  private static let catalogue = Dictionary(
    all.map { ($0.form, $0) }, uniquingKeysWith: { first, _ in first })

  /// A form in a language; the English one where nobody translated it.
  static func form(_ form: String, in language: Language) -> String {
    switch language {
    case .english: form
    case .vietnamese: catalogue[form]?.vietnamese ?? form
    case .korean: catalogue[form]?.korean ?? form
    }
  }
}
