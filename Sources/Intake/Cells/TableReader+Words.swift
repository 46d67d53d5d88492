// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension TableReader {
  /// A word of a vocabulary.
  mutating func word<Value>(_ column: Column, of vocabulary: Vocabulary<Value>) -> Value? {
    guard let cell = required(column) else { return nil }
    return checkedWord(cell, column, of: vocabulary)
  }

  /// A word of a vocabulary, or none.
  mutating func optionalWord<Value>(
    _ column: Column, of vocabulary: Vocabulary<Value>
  ) -> Value? {
    guard let cell = filled(column) else { return nil }
    return checkedWord(cell, column, of: vocabulary)
  }

  /// `yes`, `no`, `true` or `false` in capitals or not, or none.
  mutating func optionalFlag(_ column: Column) -> Bool? {
    guard let cell = filled(column) else { return nil }
    if let flag = Self.flag(bytes(cell)) { return flag }
    reportUnknownWord(cell, column, noun: Message("noun.yes-or-no"), words: ["yes", "no"])
    return nil
  }

  /// What a norm is counted by.
  mutating func basis(_ column: Column) -> Inventory.Norm.Basis? {
    guard let cell = required(column) else { return nil }
    if let basis = Inventory.Norm.Basis(records.text(of: cell)) { return basis }
    reportUnknownWord(
      cell, column, noun: Message("noun.basis"),
      words: ["person", "room", "office", "unit", "staff:15"])
    return nil
  }

  private mutating func checkedWord<Value>(
    _ cell: CSVCell, _ column: Column, of vocabulary: Vocabulary<Value>
  ) -> Value? {
    if let value = vocabulary.value(of: bytes(cell)) { return value }
    reportUnknownWord(cell, column, noun: vocabulary.noun, words: vocabulary.words)
    return nil
  }

  @inline(never)
  private mutating func reportUnknownWord(
    _ cell: CSVCell, _ column: Column, noun: Message, words: [String]
  ) {
    let word = records.text(of: cell)
    report(
      .unknownWord, column,
      Message("cell.unknown-word", ["value": Finding.quoted(word), "noun": noun]),
      remedy: Message("cell.use-one-of", ["words": words]).suggesting(nearestTo: word, in: words)
    )
  }

  private static func flag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard (2...5).contains(bytes.count) else { return nil }
    // Letters of the word with bit 5 set, which makes capitals small.
    let word = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) }
    switch word {
    case 0x79_6573, 0x7472_7565: return true  // yes, true
    case 0x6E6F, 0x66_616C_7365: return false  // no, false
    default: return nil
    }
  }
}
