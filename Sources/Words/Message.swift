// SPDX-License-Identifier: GPL-3.0-or-later

/// Something to be said to people: the key of a text in the catalogues, and the values of its places.
///
/// Values fill the places by name, so that a language may put them in any order. A text that belongs to
/// the data, such as a title, is said verbatim.
public struct Message: Hashable, Sendable {
  /// A place of a text and what stands in it.
  public struct Place: Hashable, Sendable {
    /// The name between the braces, such as `row`.
    public let name: String
    /// What stands there.
    public let value: Value
  }

  /// The key in the catalogues, such as `cell.not-a-number`; nil for a text that is the same in
  /// every language.
  public let key: String?
  /// The values in the order in which they were given.
  public let places: [Place]

  /// A text of the catalogues with its values by the names of their places.
  public init(_ key: String, _ places: KeyValuePairs<String, any Sayable> = [:]) {
    self.key = key
    self.places = places.map { Place(name: $0.key, value: $0.value.said) }
    assert(
      Catalogue.english.entry(key).map { $0.places == Set(self.places.map(\.name)) } ?? false,
      "the catalogues have no \(key) with the places \(self.places.map(\.name))")
  }

  /// A text that is the same in every language.
  public init(verbatim text: String) {
    self.init(saying: .text(text))
  }

  /// A value and nothing else, such as the clauses of a sentence.
  public init(saying value: Value) {
    key = nil
    places = [Place(name: "value", value: value)]
  }

  /// Several messages, each in a line of its own.
  public init(lines messages: [Message]) {
    key = nil
    let lines = messages.map { [.message($0)] }.joined(separator: [Value.lineBreak])
    places = lines.map { Place(name: "value", value: $0) }
  }
}

extension Message: CustomStringConvertible {
  /// The text in English.
  public var description: String { text(in: .english) }

  /// The text in a language, its places filled.
  public func text(in language: Language) -> String {
    guard let key else { return places.map { $0.value.text(in: language) }.joined() }
    let template = Catalogue.of(language).entry(key)?.template ?? Template(verbatim: key)
    return template.filled { name in
      places.first { $0.name == name }?.value.text(in: language)
    }
  }
}
