// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Form<String> {
  /// Text as it stands, be it one that YAML takes for a number.
  static var text: Self {
    Self(
      schema: ["type": ["string", "number", "boolean"], "minLength": 1],
      read: { entry throws(ScenarioError) in try entry.text() },
      stated: { $0.isEmpty ? nil : .text($0) }, write: { $1.value($0) },
      parse: { json throws(JSONError) in try json.text() })
  }

  /// A path, relative to the file that states it.
  static var path: Self {
    Self(
      schema: text.schema,
      read: { entry throws(ScenarioError) in
        FilePath.path(try entry.path(), besides: entry.file)
      }, stated: text.stated, write: text.write, parse: text.parse)
  }
}

extension Form<Bool> {
  /// `true` or `false`.
  static var flag: Self {
    Self(
      schema: ["enum": [true, false, "true", "false"]],
      read: { entry throws(ScenarioError) in try entry.flag() }, stated: { .flag($0) },
      write: { $1.value($0) }, parse: { json throws(JSONError) in try json.flag() })
  }
}

extension Form<PartialDate> {
  /// A date as coarse as known.
  static var date: Self {
    Self(
      schema: [
        "type": ["string", "integer"], "minimum": 1, "maximum": 9999,
        "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
      ],
      read: { entry throws(ScenarioError) in try entry.date() },
      stated: { .text($0.description) }, write: { $1.value($0.description) },
      parse: { json throws(JSONError) in try json.date() })
  }
}

extension Form where Value: RawRepresentable<String> & CaseIterable & Sendable {
  /// A word of a vocabulary.
  static var word: Self {
    Self(
      schema: ["enum": .list(Value.allCases.map { .text($0.rawValue) })],
      read: { entry throws(ScenarioError) in try entry.word(of: Array(Value.allCases)) },
      stated: { .text($0.rawValue) }, write: { $1.value($0.rawValue) },
      parse: { json throws(JSONError) in try json.word() })
  }
}

extension Form {
  /// Words of a vocabulary, none twice, in the order of the file.
  static func words<Word>() -> Self
  where Value == [Word], Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    words { entry throws(ScenarioError) in try entry.words(of: Array(Word.allCases)) }
  }

  /// Words of a vocabulary, none twice, whose order in the file means nothing.
  static func set<Word>() -> Self
  where Value == [Word], Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    words { entry throws(ScenarioError) in try entry.set(of: Array(Word.allCases)) }
  }

  private static func words<Word>(
    _ read: @escaping @Sendable (Entry) throws(ScenarioError) -> [Word]
  ) -> Self
  where Value == [Word], Word: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    let form = Form.list(of: Form<Word>.word)
    return Self(
      schema: form.schema.adding(["uniqueItems": true]), read: read, stated: form.stated,
      write: form.write,
      parse: { json throws(JSONError) in
        let (words, start) = (try form.parse(&json), json.offset)
        guard Set(words).count == words.count else {
          throw json.error(Message("error.json.word-twice"), at: start)
        }
        return words
      })
  }
}
