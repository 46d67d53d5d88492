// SPDX-License-Identifier: GPL-3.0-or-later

extension Scenario {
  /// A key of a scenario file with its value, as reports tell them.
  public struct Rule: Hashable, Sendable {
    /// The key, behind those of its groups: `reuse.worthwhile`.
    public let key: String
    /// The value, as a file could have it.
    public let value: String
  }

  /// What the scenario says other than the defaults, in the order of the guide; its name is left out.
  public var changedRules: [Rule] {
    var scenario = canonical
    scenario.name = Self.standard.name
    return scenario.changed(under: nil)
  }
}

extension KeyGroup {
  /// What the group says other than the defaults, under the key of the group.
  func changed(under group: String?) -> [Scenario.Rule] {
    Self.keys.filter { !$0.isStandard(self) }.flatMap { $0.tell(self) }.map { rule in
      Scenario.Rule(key: group.map { "\($0).\(rule.key)" } ?? rule.key, value: rule.value)
    }
  }
}

extension Form {
  /// The value as a file could have it, where it is no group of keys; else as canonical JSON without the
  /// members that say nothing.
  func told(_ value: Value) -> String {
    switch stated(value) {
    case nil, .list?: canonical(value)
    case let stated?: stated.prose
    }
  }

  private func canonical(_ value: Value) -> String {
    var json = JSONText()
    write(value, &json)
    // Quotation marks within texts are escaped, so that only members look so.
    return String(decoding: json.bytes, as: UTF8.self)
      .replacing(#/,"[a-z_]+":null/#, with: "").replacing(#/{"[a-z_]+":null,/#, with: "{")
  }
}
