// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension Scenario.Premises {
  /// A rule between two teams, or between a team and an office.
  public struct Rule: Hashable, Sendable {
    /// What a rule asks.
    public enum Kind: Hashable, Sendable {
      /// All these teams work in one office.
      case together([String])
      /// No two of these teams work in one office.
      case apart([String])
      /// These teams should work near each other: the weight is added to their traffic.
      case near([String], weight: Int64)
      /// The team works in this office.
      case fixed(team: String, office: String)
    }

    /// What the rule asks.
    public var kind: Kind
    /// The unit; nil for every unit that has the teams.
    public var unit: String?

    /// A rule for one unit or for all.
    public init(_ kind: Kind, unit: String? = nil) {
      (self.kind, self.unit) = (kind, unit)
    }

    /// The teams that the rule names.
    public var teams: [String] {
      switch kind {
      case .together(let teams), .apart(let teams), .near(let teams, _): teams
      case .fixed(let team, _): [team]
      }
    }
  }
}

extension Scenario.Premises.Rule {
  /// The rules by their words.
  enum Word: String, CaseIterable {
    case together
    case apart
    case near
    case fixed
  }

  /// The word by which a file states the rule.
  public var word: String {
    switch kind {
    case .together: "together"
    case .apart: "apart"
    case .near: "near"
    case .fixed: "fixed"
    }
  }

  /// All rules have the same members; those that a rule does not use are null.
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("rule", word)
      json.member("unit", unit)
      json.member("teams") { json in
        json.array { json in for team in teams { json.value(team) } }
      }
      json.member("weight", weight)
      json.member("office", office)
    }
  }

  /// What a rule `near` adds to the traffic of its teams; nil for other rules.
  package var weight: Int64? {
    guard case .near(_, let weight) = kind else { return nil }
    return weight
  }

  private var office: String? {
    guard case .fixed(_, let office) = kind else { return nil }
    return office
  }

  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      let word: Word = try json.word("rule")
      let unit = try json.optionalText("unit")
      let teams = try json.list("teams") { json throws(JSONError) in try json.text() }
      let weight = try json.optionalNumber("weight")
      let office = try json.optionalText("office")
      guard let kind = Self.kind(word, teams, weight: weight, office: office) else {
        throw json.error(Message("error.json.rule-members", ["rule": word.rawValue]))
      }
      return Self(kind, unit: unit)
    }
  }

  /// What a rule of a word asks; nil where it has not just the members that it needs.
  private static func kind(
    _ word: Word, _ teams: [String], weight: Int64?, office: String?
  ) -> Kind? {
    switch (word, weight, office, teams.count) {
    case (.together, nil, nil, 2...): .together(teams)
    case (.apart, nil, nil, 2...): .apart(teams)
    case (.near, let weight?, nil, 2...): .near(teams, weight: weight)
    case (.fixed, nil, let office?, 1): .fixed(team: teams[0], office: office)
    default: nil
    }
  }
}

extension Form<Scenario.Premises.Rule> {
  /// A rule between teams, or between a team and an office.
  static var rule: Self {
    Self(
      schema: RuleStatement.schema,
      read: { entry throws(ScenarioError) in try entry.rule() }, stated: { _ in nil },
      write: { $0.write(to: &$1) },
      parse: { json throws(JSONError) in try Scenario.Premises.Rule(json: &json) })
  }
}
