// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words
internal import Yams

/// A value of a mapping file, with the key before it.
struct MappingEntry {
  /// The key; empty for the whole file.
  let key: String
  /// The value as YAML.
  let node: Node
  /// The path of the file.
  let file: String
  /// The 1-based line of the key.
  var line: Int?

  /// An error at this value.
  func error(
    _ code: FindingCode, value: String? = nil, _ message: Message, remedy: Message
  ) -> MappingError {
    MappingError([
      Finding(
        code: code, file: file, row: line, column: key.isEmpty ? nil : key,
        value: value ?? node.scalar?.string, message: message, remedy: remedy)
    ])
  }

  /// The text in Unicode's normal form C, never empty.
  func text() throws(MappingError) -> String {
    guard let scalar = node.scalar else {
      throw error(
        .badMapping, Message("yaml.not-a-text"), remedy: Message("yaml.write-value"))
    }
    let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    guard !isNull, !scalar.string.isEmpty else {
      throw error(
        .badMapping, Message("yaml.missing-value", ["key": Finding.quoted(key)]),
        remedy: Message("mapping.write-value"))
    }
    return NormalText.string(scalar.string)
  }

  /// Whether it is `""`, which says that there is nothing.
  var isEmptyText: Bool { node.scalar.map { $0.string.isEmpty && $0.style != .plain } ?? false }

  /// The text, be it blank.
  func writtenText() throws(MappingError) -> String {
    isEmptyText ? "" : try text()
  }

  /// The entries of a list; a single value is a list of one.
  func list() -> [MappingEntry] {
    guard let sequence = node.sequence else { return [self] }
    return sequence.map {
      MappingEntry(key: key, node: $0, file: file, line: $0.mark?.line ?? line)
    }
  }

  /// The texts of a list, or a single text.
  func texts() throws(MappingError) -> [String] {
    try each(list()) { entry throws(MappingError) in try entry.text() }
  }

  /// The keys and values of a group.
  func members() throws(MappingError) -> [MappingEntry] {
    guard let mapping = node.mapping else {
      throw error(
        .badMapping, Message("mapping.not-a-group", ["key": Finding.quoted(key)]),
        remedy: Message("mapping.write-group"))
    }
    return mapping.map { key, value in
      MappingEntry(
        key: NormalText.string(key.scalar?.string ?? ""), node: value, file: file,
        line: key.mark?.line ?? line)
    }
  }

  /// A word of a vocabulary.
  func word(of words: [String]) throws(MappingError) -> String {
    let text = try text()
    guard !words.contains(text) else { return text }
    throw error(
      .badMapping,
      Message("mapping.unknown-word", ["value": Finding.quoted(text), "key": Finding.quoted(key)]),
      remedy: Message("cell.use-one-of", ["words": words]).suggesting(nearestTo: text, in: words)
    )
  }

  /// `true` or `false`.
  func flag() throws(MappingError) -> Bool {
    try word(of: ["true", "false"]) == "true"
  }

  /// Refuses a key that is none of these.
  func checkKey(among keys: [String]) throws(MappingError) {
    guard !keys.contains(key) else { return }
    throw error(
      .unknownKey, value: key, Message("mapping.unknown-key", ["key": Finding.quoted(key)]),
      remedy: Message("cell.use-one-of", ["words": keys]).suggesting(nearestTo: key, in: keys))
  }

  /// Does something with every entry and throws what was wrong with all of them.
  func each<Result>(
    _ entries: [MappingEntry], _ body: (MappingEntry) throws(MappingError) -> Result
  ) throws(MappingError) -> [Result] {
    var (results, findings): ([Result], [Finding]) = ([], [])
    for entry in entries where findings.count < YAMLSize.mostFaults {
      do { results.append(try body(entry)) } catch { findings += error.findings }
    }
    guard findings.isEmpty else { throw MappingError(findings) }
    return results
  }
}
