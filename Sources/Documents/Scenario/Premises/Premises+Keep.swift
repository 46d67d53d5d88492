// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words
internal import Yams

extension Scenario.Premises {
  /// How many offices a unit keeps.
  public struct Keep: Hashable, Sendable {
    /// Whether the number is a limit or must be met.
    public enum Kind: String, CaseIterable, Sendable, Codable {
      case atMost = "at_most"
      case exactly
    }

    /// The unit; nil for all.
    public var unit: String?
    /// Whether the number is a limit or must be met.
    public var kind: Kind
    /// How many offices; at least 1.
    public var count: Int

    /// A number of offices for one unit or for all.
    public init(unit: String? = nil, kind: Kind, count: Int) {
      (self.unit, self.kind, self.count) = (unit, kind, count)
    }
  }
}

/// A number of offices as a file says it.
struct KeepStatement: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key("unit", \.unit, .optional(.text), "the unit", default: "all", canonical: .none),
    Key("at_most", \.most, count, "how many offices at most", canonical: .none),
    Key("exactly", \.exact, count, "how many offices exactly", canonical: .none),
  ]

  static let rules: JSONValue = [
    "oneOf": [["required": ["at_most"]], ["required": ["exactly"]]]
  ]

  private static let count = Form<Int?>.optional(.whole(in: 1...10_000, example: "3"))

  private var unit: String?
  private var most: Int?
  private var exact: Int?

  /// The number; nil where it is said twice or not at all.
  fileprivate var keep: Scenario.Premises.Keep? {
    switch (most, exact) {
    case (let count?, nil): .init(unit: unit, kind: .atMost, count: count)
    case (nil, let count?): .init(unit: unit, kind: .exactly, count: count)
    default: nil
    }
  }
}

extension Form<[Scenario.Premises.Keep]> {
  /// One number of offices for all, or a list that also has numbers for single units.
  static var keeps: Self {
    let list = Self.list(of: .keep)
    return Self(
      schema: ["anyOf": [["const": "none"], KeepStatement.schema, list.schema]],
      read: { entry throws(ScenarioError) in try entry.keeps() }, stated: list.stated,
      write: list.write, parse: list.parse)
  }
}

extension Form<Scenario.Premises.Keep> {
  fileprivate static var keep: Self {
    Self(
      schema: KeepStatement.schema,
      read: { entry throws(ScenarioError) in try entry.keep() }, stated: { _ in nil },
      write: { keep, json in
        json.object { json in
          json.member("unit", keep.unit)
          json.member("kind", keep.kind.rawValue)
          json.member("count", Int64(keep.count))
        }
      },
      parse: { json throws(JSONError) in
        try json.object { json throws(JSONError) in
          Scenario.Premises.Keep(
            unit: try json.optionalText("unit"), kind: try json.word("kind"),
            count: Int(try json.number("count")))
        }
      })
  }
}

extension Entry {
  fileprivate func keeps() throws(ScenarioError) -> [Scenario.Premises.Keep] {
    guard !says("none") else { return [] }
    guard !isGroup else { return [try keep()] }
    guard node.scalar == nil else {
      throw error(not: Message("error.scenario.kind.group"), example: "{at_most: 3}")
    }
    var keeps: [Scenario.Premises.Keep] = []
    for entry in try list() {
      let keep = try entry.keep()
      guard !keeps.contains(where: { $0.unit == keep.unit }) else {
        throw entry.error(
          keep.unit.map { Message("error.scenario.keep.twice-for-unit", ["unit": $0]) }
            ?? Message("error.scenario.keep.twice"),
          Message("error.scenario.remedy.remove-one"))
      }
      keeps.append(keep)
    }
    return keeps
  }

  fileprivate func keep() throws(ScenarioError) -> Scenario.Premises.Keep {
    var statement = KeepStatement.standard
    try statement.apply(self)
    guard let keep = statement.keep else {
      throw error(
        Message("error.scenario.keep.needs-number"),
        Message("error.scenario.remedy.write-as", ["example": "{at_most: 3}"]))
    }
    return keep
  }
}
