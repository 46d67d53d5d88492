// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// A sentence kept as its English form and the values in it, so that a table of forms is all that a
/// translation needs.
public struct Wording: Hashable, Sendable {
  /// What stands in a form's place.
  public enum Value: Hashable, Sendable {
    /// Text that is the same in every language, such as a value of a cell.
    case text(String)
    /// Words that are translated by themselves, such as a noun.
    case wording(Wording)
  }

  /// The English sentence with `{1}`, `{2}` and so on where the values stand.
  public let form: String
  /// The values in the order of the English sentence.
  public let values: [Value]
}

extension Wording: ExpressibleByStringInterpolation {
  /// A sentence without values.
  public init(stringLiteral form: String) {
    (self.form, values) = (form, [])
  }

  /// A sentence with its values.
  public init(stringInterpolation parts: Parts) {
    (form, values) = (parts.form, parts.values)
  }

  /// A sentence under construction.
  public struct Parts: StringInterpolationProtocol {
    fileprivate var form = ""
    fileprivate var values: [Value] = []

    /// An empty sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {
      form.reserveCapacity(literalCapacity + 3 * interpolationCount)
    }

    /// Adds words of the form.
    public mutating func appendLiteral(_ literal: String) {
      form += literal
    }

    /// Adds a value that every language writes alike.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible & Sendable) {
      append(.text(value.description))
    }

    /// Adds words that are translated by themselves.
    public mutating func appendInterpolation(_ words: Wording) {
      append(.wording(words))
    }

    private mutating func append(_ value: Value) {
      values.append(value)
      form += "{\(values.count)}"
    }
  }
}

extension Wording: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { text(in: .english) }

  /// The sentence in a language; in English where nobody translated it.
  public func text(in language: Language) -> String {
    var text = ""
    var rest = Translation.form(form, in: language)[...]
    while let open = rest.firstIndex(of: "{") {
      let number = rest[open...].dropFirst().prefix { $0.isWholeNumber }
      let place = rest[open..<number.endIndex]
      let value =
        rest[number.endIndex...].first == "}" ? value(numbered: Int(number), in: language) : nil
      text += rest[..<open] + (value ?? String(place))
      rest = rest[number.endIndex...].dropFirst(value == nil ? 0 : 1)
    }
    return text + rest
  }

  /// A value by its 1-based number; braces around any other number are the sentence's own.
  private func value(numbered number: Int?, in language: Language) -> String? {
    guard let number, values.indices.contains(number - 1) else { return nil }
    switch values[number - 1] {
    case .text(let text): return text
    case .wording(let words): return words.text(in: language)
    }
  }
}
