// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A group of keys of a scenario, each declared once.
protocol KeyGroup: Hashable, Sendable {
  /// The keys in the order of canonical JSON.
  static var keys: [Key<Self>] { get }
  /// What holds where nothing is said.
  static var standard: Self { get }
  /// What files may say beyond the single keys, as members of JSON Schema.
  static var rules: JSONValue { get }
  /// What a file may say in place of something that is no group.
  static var remedy: Message { get }

  /// Why the keys may not stand together so; nil where they may.
  var refusal: Refusal? { get }

  /// The group as it holds after an entry has changed it; nil where that comes to none.
  func accepted(at entry: Entry) throws(ScenarioError) -> Self?
}

extension KeyGroup {
  static var rules: JSONValue { [:] }
  static var remedy: Message { Message("error.scenario.remedy.keys", ["keys": keyNames]) }

  var refusal: Refusal? { nil }

  func accepted(at entry: Entry) throws(ScenarioError) -> Self? { self }

  /// The names of the keys, as messages list them.
  static var keyNames: String { keys.map(\.name).joined(separator: ", ") }

  /// What files may say, as JSON Schema.
  static var schema: JSONValue {
    let properties = keys.map { key in
      let description: JSONValue = ["description": .text(key.meaning)]
      return JSONValue.Member(name: key.name, value: description.adding(key.schema))
    }
    let group: JSONValue = [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
    ]
    return group.adding(rules)
  }

  /// Changes what a file states.
  mutating func apply(_ entry: Entry) throws(ScenarioError) {
    var section = try Section(entry, keys: Self.keys.map(\.name), remedy: Self.remedy)
    for key in Self.keys {
      section.take(key.name) { entry throws(ScenarioError) in try key.read(entry, &self) }
    }
    try section.finish()
  }

  /// The group without what baselines do not depend on.
  var reduced: Self {
    var group = self
    for key in Self.keys { key.reduce(&group) }
    return group
  }
}

// MARK: - Canonical JSON

extension KeyGroup {
  /// Writes the group as canonical JSON.
  func writeCanonical(to json: inout JSONText) {
    json.object { json in
      for key in Self.keys where !key.isLater || !key.isStandard(self) {
        guard let name = key.canonicalName else { continue }
        json.member("\(name)") { key.write(self, &$0) }
      }
    }
  }

  /// Reads a group from canonical JSON.
  init(canonical json: inout JSONReader) throws(JSONError) {
    let start = json.offset
    self = try json.object { json throws(JSONError) in
      var group = Self.standard
      for key in Self.keys { try key.take(from: &json, into: &group) }
      return group
    }
    if let refusal { throw json.error(refusal.message, at: start) }
  }
}

extension Key {
  /// Reads the member of canonical JSON that must come next, or may.
  fileprivate func take(from json: inout JSONReader, into group: inout Group) throws(JSONError) {
    guard let name = canonicalName else { return }
    guard isLater else {
      return try json.member(name) { json throws(JSONError) in try parse(&json, &group) }
    }
    try json.nextMember(name) { json throws(JSONError) in
      let start = json.offset
      try parse(&json, &group)
      guard !isStandard(group) else {
        throw json.error(Message("error.json.default-spelled"), at: start)
      }
    }
  }
}
