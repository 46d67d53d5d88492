// SPDX-License-Identifier: GPL-3.0-or-later

public import Words
internal import Yams

/// A place in a scenario's files.
public struct ScenarioPlace: Hashable, Sendable {
  /// The path of the file.
  public let file: String
  /// The 1-based line; nil where the whole file is meant.
  public let line: Int?

  /// A line of a file, or the whole file.
  public init(file: String, line: Int? = nil) {
    (self.file, self.line) = (file, line)
  }
}

extension ScenarioPlace: CustomStringConvertible {
  /// The file and the line, as errors begin, in English.
  public var description: String { message.description }

  /// The file and the line, as errors begin.
  public var message: Message {
    line.map { Message("error.scenario.line", ["file": file, "line": $0]) }
      ?? Message(verbatim: file)
  }
}

extension ScenarioReader {
  /// Where a scenario states a value: in its file, or in one that this extends.
  ///
  /// - Parameter keys: the keys that lead to the value, and 1-based numbers in lists, such as
  ///   `premises`, `rules`, `2`.
  /// - Returns: The line of the value; the whole file where no file states it.
  /// - Throws: ``ScenarioError`` where a file cannot be read.
  public func place(of keys: [String], at path: String) throws(ScenarioError) -> ScenarioPlace {
    for file in try chain(from: path) {
      let value = keys.reduce(file.root) { entry, key in entry?.member(key) }
      if let line = value?.line { return ScenarioPlace(file: file.path, line: line) }
    }
    return ScenarioPlace(file: path)
  }
}

extension Entry {
  /// The value of a key of this group, or with a 1-based number of this list.
  fileprivate func member(_ key: String) -> Entry? {
    if let sequence = node.sequence {
      guard let number = Int(key), sequence.indices.contains(number - 1) else { return nil }
      let node = sequence[number - 1]
      return Entry(key: self.key, node: node, file: file, line: node.mark?.line ?? line)
    }
    for (name, value) in node.mapping ?? [:] where name.scalar?.string == key {
      return Entry(key: key, node: value, file: file, line: name.mark?.line)
    }
    return nil
  }
}
