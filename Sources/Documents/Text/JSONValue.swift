// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A JSON value for people to read: its members keep their order.
indirect enum JSONValue: Hashable, Sendable {
  case text(String)
  case number(Fraction)
  case flag(Bool)
  case list([JSONValue])
  case object([Member])

  /// A member of an object.
  struct Member: Hashable, Sendable {
    let name: String
    let value: JSONValue
  }

  /// An object with the members of another behind its own.
  func adding(_ other: JSONValue) -> JSONValue {
    guard case .object(let members) = self, case .object(let others) = other else { return self }
    return .object(members + others)
  }
}

extension JSONValue {
  /// The value as JSON, a member a line; lists of single values on one line.
  var text: String { indented(by: "") }

  private func indented(by margin: String) -> String {
    let inner = margin + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return number.description
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let values) where values.allSatisfy(\.isSingle):
      return "[" + values.map(\.text).joined(separator: ", ") + "]"
    case .list(let values):
      return Self.enclosed("[", values.map { $0.indented(by: inner) }, "]", margin)
    case .object(let members):
      let lines = members.map { "\(Self.quoted($0.name)): \($0.value.indented(by: inner))" }
      return Self.enclosed("{", lines, "}", margin)
    }
  }

  private var isSingle: Bool {
    switch self {
    case .text, .number, .flag: true
    case .list, .object: false
    }
  }

  private static func enclosed(
    _ opening: String, _ lines: [String], _ closing: String, _ margin: String
  ) -> String {
    guard !lines.isEmpty else { return opening + closing }
    let inner = lines.map { "\n\(margin)  \($0)" }.joined(separator: ",")
    return "\(opening)\(inner)\n\(margin)\(closing)"
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONText()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int64) { self = .number(Fraction(number)) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(arrayLiteral values: JSONValue...) { self = .list(values) }

  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member(name: $0, value: $1) })
  }
}
