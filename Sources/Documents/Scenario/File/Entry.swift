// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
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
  func error(_ message: String, _ remedy: String) -> ScenarioError {
    ScenarioError([.init(file: file, line: line, message: message, remedy: remedy)])
  }

  /// An error that says what the value is and what it should be.
  func error(not kind: String, example: String) -> ScenarioError {
    let text = node.scalar.map { "'\($0.string)'" } ?? "a list or a group of keys"
    return error("'\(key)' is \(text), which is not \(kind)", "write it as \(example)")
  }

  /// The text in Unicode's normal form C, never empty.
  func text() throws(ScenarioError) -> String {
    try path().precomposedStringWithCanonicalMapping
  }

  /// The text as it stands, never empty; for paths, which a file system tells apart by their bytes.
  func path() throws(ScenarioError) -> String {
    guard let scalar = node.scalar else { throw error(not: "a text", example: "'\(key): …'") }
    let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    guard !isNull, !scalar.string.isEmpty else {
      throw error("'\(key)' has no value", "write one behind the colon, or remove the key")
    }
    return scalar.string
  }

  /// The values of a list.
  func list() throws(ScenarioError) -> [Entry] {
    guard let sequence = node.sequence else {
      let item = node.scalar?.string ?? ""
      throw error("'\(key)' is not a list", "write it in brackets, such as '\(key): [\(item)]'")
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
    let remedy = NearestWord.nearest(to: text, in: vocabulary).map { "did you mean '\($0)'?" }
    throw error(
      "'\(text)' is not a word for '\(key)' (\(vocabulary.joined(separator: ", ")))",
      remedy ?? "use one of them")
  }

  /// Words of a vocabulary, none twice, in the order of the file.
  func words<Word>(of vocabulary: [Word]) throws(ScenarioError) -> [Word]
  where Word: RawRepresentable<String> & Hashable {
    var words: [Word] = []
    for entry in try list() {
      let word = try entry.word(of: vocabulary)
      guard !words.contains(word) else {
        throw entry.error("'\(word.rawValue)' stands twice in '\(key)'", "remove one of them")
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
    default: throw error(not: "true or false", example: "'\(key): true' or '\(key): false'")
    }
  }

  /// A date as coarse as known.
  func date() throws(ScenarioError) -> PartialDate {
    guard let date = PartialDate(try text()) else {
      throw error(not: "a date", example: "2025, 2025-07 or 2025-07-01")
    }
    return date
  }
}
