// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The words that a column may hold, and what they mean.
struct Vocabulary<Value: Sendable>: Sendable {
  /// What a word of it is, with its article, as messages say it: `a condition`.
  let noun: Message
  /// The words in the order that messages name them.
  let words: [String]
  private let values: [Value]
  private let table: ByteTable

  init(_ noun: Message, _ meanings: [(word: String, value: Value)]) {
    self.noun = noun
    words = meanings.map(\.word)
    values = meanings.map(\.value)
    var table = ByteTable()
    for word in words { _ = table.insert(word) }
    self.table = table
  }

  /// The meaning of a word, or nil where it has none.
  func value(of word: UnsafeBufferPointer<UInt8>) -> Value? {
    table.find(word).map { values[Int($0)] }
  }
}

extension Vocabulary where Value: CaseIterable & RawRepresentable<String> {
  /// The raw values of an enumeration.
  init(_ noun: Message) {
    self.init(noun, Value.allCases.map { (word: $0.rawValue, value: $0) })
  }
}

/// The vocabularies of all tables.
enum Vocabularies {
  static let condition = Vocabulary<Condition>(Message("noun.condition"))
  static let ownership = Vocabulary<Ownership>(Message("noun.ownership"))
  static let group = Vocabulary<AssetGroup>(Message("noun.asset-group"))
  static let stage = Vocabulary<Stage>(Message("noun.stage"))
  static let availability = Vocabulary<Availability>(Message("noun.availability"))
}
