// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Words
internal import Yams

/// A value of a scenario file, with the key before it.
struct Entry {
  /// The key; empty for the whole file.
  let key: String
  /// The value as YAML.
  let node: Node
  /// The path of the file.
  let file: String
  /// The 1-based line of the key.
  let line: Int?

  init(key: String, node: Node, file: String, line: Int? = nil) {
    (self.key, self.node, self.file, self.line) = (key, node, file, line)
  }

  /// An error at this value.
  func error(_ message: Message, _ remedy: Message) -> ScenarioError {
    ScenarioError([.init(file: file, line: line, message: message, remedy: remedy)])
  }

  /// An error that says what the value is and what it should be.
  func error(not kind: Message, example: String) -> ScenarioError {
    error(
      not: kind,
      remedy: Message("error.scenario.remedy.write-as", ["example": Self.either(example)]))
  }

  /// An error that says what the value is, what it should be, and what to do.
  func error(not kind: Message, remedy: Message) -> ScenarioError {
    guard let text = node.scalar?.string else {
      return error(Message("error.scenario.not-scalar", ["key": key, "kind": kind]), remedy)
    }
    return error(Message("error.scenario.not", ["key": key, "text": text, "kind": kind]), remedy)
  }

  /// An example, or two with "or" between them.
  static func either(_ example: String) -> any Sayable {
    guard let or = example.range(of: " or ") else { return example }
    return Message(
      "error.scenario.remedy.either",
      ["some": example[..<or.lowerBound], "other": example[or.upperBound...]])
  }

  /// The text in Unicode's normal form C, never empty.
  func text() throws(ScenarioError) -> String {
    try path().precomposedStringWithCanonicalMapping
  }

  /// The text as it stands, never empty; for paths, which a file system tells apart by their bytes.
  func path() throws(ScenarioError) -> String {
    guard let scalar = node.scalar else {
      throw error(not: Message("error.scenario.kind.text"), example: "'\(key): …'")
    }
    let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    guard !isNull, !scalar.string.isEmpty else {
      throw error(
        Message("error.scenario.no-value", ["key": key]),
        Message("error.scenario.remedy.write-or-remove"))
    }
    return scalar.string
  }

  /// The values of a list.
  func list() throws(ScenarioError) -> [Entry] {
    guard let sequence = node.sequence else {
      let item = node.scalar?.string ?? ""
      throw error(
        Message("error.scenario.not-a-list", ["key": key]),
        Message("error.scenario.remedy.brackets", ["key": key, "item": item]))
    }
    return sequence.map { Entry(key: key, node: $0, file: file, line: $0.mark?.line ?? line) }
  }

  /// Whether the value is one certain word.
  func says(_ word: String) -> Bool { node.scalar?.string == word }

  /// Whether the value is a group of keys.
  var isGroup: Bool { node.mapping != nil }
}

extension Entry {
  /// A word of a vocabulary.
  func word<Word>(of words: [Word]) throws(ScenarioError) -> Word
  where Word: RawRepresentable<String> {
    let text = try text()
    if let word = words.first(where: { $0.rawValue == text }) { return word }
    let vocabulary = words.map(\.rawValue)
    throw error(
      Message(
        "error.scenario.unknown-word", ["text": text, "key": key, "words": vocabulary]),
      NearestWord.nearest(to: text, in: vocabulary).map {
        Message("error.scenario.remedy.nearest", ["nearest": $0])
      } ?? Message("error.scenario.remedy.use-one"))
  }

  /// Words of a vocabulary, none twice, in the order of the file.
  func words<Word>(of vocabulary: [Word]) throws(ScenarioError) -> [Word]
  where Word: RawRepresentable<String> & Hashable {
    var words: [Word] = []
    for entry in try list() {
      let word = try entry.word(of: vocabulary)
      guard !words.contains(word) else {
        throw entry.error(
          Message("error.scenario.twice", ["word": word.rawValue, "key": key]),
          Message("error.scenario.remedy.remove-one"))
      }
      words.append(word)
    }
    return words
  }

  /// Words whose order means nothing, in the order of the vocabulary.
  func set<Word>(of vocabulary: [Word]) throws(ScenarioError) -> [Word]
  where Word: RawRepresentable<String> & Hashable {
    let words = try words(of: vocabulary)
    return vocabulary.filter(words.contains)
  }

  /// `true` or `false`.
  func flag() throws(ScenarioError) -> Bool {
    switch try text() {
    case "true": return true
    case "false": return false
    default:
      throw error(
        not: Message("error.scenario.kind.flag"), example: "'\(key): true' or '\(key): false'")
    }
  }

  /// A date as coarse as known.
  func date() throws(ScenarioError) -> PartialDate {
    guard let date = PartialDate(try text()) else {
      throw error(not: Message("error.scenario.kind.date"), example: "2025, 2025-07 or 2025-07-01")
    }
    return date
  }
}
