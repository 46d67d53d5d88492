// SPDX-License-Identifier: GPL-3.0-or-later

public import Words
internal import Yams

/// A value of a form's file, with the key before it.
struct FormNode {
  let node: Node
  let file: String
  let key: String

  /// An error at this value.
  func error(_ message: Message) -> FormError {
    FormError(file: file, line: node.mark?.line, key: key, reason: message)
  }

  /// The text, never empty.
  func text() throws(FormError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      throw error(Message("error.form.not-text"))
    }
    return text
  }

  /// A whole number from 1 to 100.
  func number() throws(FormError) -> Int {
    guard let number = Int(try text()), (1...100).contains(number) else {
      throw error(Message("error.form.not-a-number"))
    }
    return number
  }

  /// The members of a list.
  func list() throws(FormError) -> [FormNode] {
    guard let sequence = node.sequence else { throw error(Message("error.form.not-a-list")) }
    return sequence.map { FormNode(node: $0, file: file, key: key) }
  }

  /// The texts of a list.
  func texts() throws(FormError) -> [String] {
    var texts: [String] = []
    for member in try list() { texts.append(try member.text()) }
    return texts
  }

  /// The values of a group by their keys.
  ///
  /// - Parameter keys: the keys that it may have; nil for any.
  func group(of keys: Set<String>?) throws(FormError) -> [String: FormNode] {
    guard let mapping = node.mapping else { throw error(Message("error.form.not-a-group")) }
    var group: [String: FormNode] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let member = FormNode(node: value, file: file, key: name)
      if let keys, !keys.contains(name) {
        throw FormError(
          file: file, line: key.mark?.line, key: name,
          reason: Message("error.form.unknown-key", ["keys": keys.sorted()]))
      }
      group[name] = member
    }
    return group
  }

  /// The value of a key that must be there.
  func member(_ key: String, of group: [String: FormNode]) throws(FormError) -> FormNode {
    guard let member = group[key] else {
      throw error(Message("error.form.missing-key", ["missing": key]))
    }
    return member
  }
}

/// Why a file is no form.
public struct FormError: Worded, Hashable {
  let file: String
  /// The 1-based line, where it is known.
  let line: Int?
  /// The key of the value.
  let key: String
  let reason: Message

  /// What is wrong, and where.
  public var message: Message {
    let place = line.map { "\(file):\($0)" } ?? file
    return key.isEmpty
      ? Message("error.form.file", ["place": place, "reason": reason])
      : Message("error.form.key", ["place": place, "key": key, "reason": reason])
  }
}
