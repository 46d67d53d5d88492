// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Form where Value: FixedWidthInteger & SignedInteger & Sendable {
  /// A whole number of a range.
  static func whole(in range: ClosedRange<Int64>, unit: String? = nil, example: String) -> Self {
    Self(
      schema: wholeSchema(range), unit: unit,
      read: { entry throws(ScenarioError) in Value(try entry.whole(in: range, example: example)) },
      stated: { .number(Fraction(Int64($0))) }, write: { $1.value(Int64($0)) },
      parse: { json throws(JSONError) in Value(try json.number(in: range)) })
  }

  private static func wholeSchema(_ range: ClosedRange<Int64>) -> JSONValue {
    [
      "type": ["integer", "string"], "pattern": "^[0-9]+$",
      "minimum": .number(Fraction(range.lowerBound)),
      "maximum": .number(Fraction(range.upperBound)),
    ]
  }
}

extension Form<Money> {
  /// What amounts of money are counted in.
  private static var minorUnits: String { "minor units of the inventory's currency" }

  /// An amount of money.
  static func money(example: String) -> Self {
    whole(in: 0...Int64.max, unit: minorUnits, example: example)
  }

  /// Kilometres, kept as whole metres.
  static func kilometres(example: String) -> Self {
    Self(
      schema: ["type": ["number", "string"], "minimum": 0, "pattern": #"^[0-9]+(\.[0-9]+)?$"#],
      unit: "km",
      read: { entry throws(ScenarioError) in try entry.kilometres(example: example) },
      stated: { metres in Fraction(Int128(metres), over: 1_000).map { .number($0) } },
      write: { $1.value($0) },
      parse: { json throws(JSONError) in try json.number(in: 0...Int64.max) })
  }
}

extension Form<Int> {
  /// A time in whole seconds.
  static var seconds: Self {
    Self(
      schema: ["type": "string", "pattern": "^[0-9]+ +(s|min|h)$"],
      read: { entry throws(ScenarioError) in try entry.seconds() },
      stated: { .text("\($0) s") }, write: { $1.value($0) },
      parse: { json throws(JSONError) in Int(try json.number(in: 1...Entry.mostSeconds)) })
  }
}

extension Form<Fraction> {
  /// An exact number of a range.
  static func fraction(
    in range: ClosedRange<Fraction>, excludingLower: Bool = false, example: String
  ) -> Self {
    Self(
      schema: [
        "type": ["number", "string"], "pattern": #"^[0-9]+((\.[0-9]+)|(/[0-9]+))?$"#,
        excludingLower ? "exclusiveMinimum" : "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ],
      read: { entry throws(ScenarioError) in
        try entry.fraction(in: range, excludingLower: excludingLower, example: example)
      }, stated: { .number($0) }, write: { $1.value($0.description) },
      parse: { json throws(JSONError) in
        try json.fraction(in: range, excludingLower: excludingLower)
      })
  }
}
