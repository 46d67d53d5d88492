// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A rule of premises as a file says it.
struct RuleStatement: KeyGroup {
  fileprivate typealias Word = Scenario.Premises.Rule.Word

  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "together", \.together, .optional(.teams),
      "all these teams that have a place work in one office", canonical: .none),
    Key(
      "apart", \.apart, .optional(.teams), "no two of these teams work in one office",
      canonical: .none),
    Key(
      "near", \.near, .optional(.teams),
      "the weight is added to the traffic between each two of these teams", canonical: .none),
    Key(
      "fixed", \.fixed, .optional(.text),
      "the team works in the office named, or nowhere; `unit` must be said", canonical: .none),
    Key(
      "unit", \.unit, .optional(.text),
      "the unit; a rule for all holds for those of the teams that a unit has",
      default: "all", canonical: .none),
    Key(
      "weight", \.weight, .optional(.whole(in: 1...1_000_000, example: "5")),
      "the weight of `near`, from 1 to 1000000", default: "1", canonical: .none),
    Key(
      "office", \.office, .optional(.text), "the office of `fixed`", default: "must be said there",
      canonical: .none),
  ]

  static let rules: JSONValue = [
    "oneOf": [
      ["required": ["together"], "properties": ["weight": false, "office": false]],
      ["required": ["apart"], "properties": ["weight": false, "office": false]],
      ["required": ["near"], "properties": ["office": false]],
      ["required": ["fixed", "unit", "office"], "properties": ["weight": false]],
    ]
  ]

  private var together: [String]?
  private var apart: [String]?
  private var near: [String]?
  private var fixed: String?
  fileprivate var unit: String?
  fileprivate var weight: Int64?
  fileprivate var office: String?

  /// What the rule asks, and of which teams.
  fileprivate var words: [(word: Word, teams: [String])] {
    let teams: [(Word, [String]?)] = [
      (.together, together), (.apart, apart), (.near, near), (.fixed, fixed.map { [$0] }),
    ]
    return teams.compactMap { word, teams in teams.map { (word, $0) } }
  }
}

extension Form<[String]> {
  /// At least two teams, none twice.
  fileprivate static var teams: Self {
    let list = Self.list(of: .text)
    return Self(
      schema: list.schema.adding(["minItems": 2, "uniqueItems": true]),
      read: { entry throws(ScenarioError) in try entry.teams() }, stated: list.stated,
      write: list.write, parse: list.parse)
  }
}

extension Entry {
  /// The rule of premises that a group of keys states.
  func rule() throws(ScenarioError) -> Scenario.Premises.Rule {
    guard isGroup else {
      throw error(
        Message("error.scenario.rule.not-a-group"),
        Message("error.scenario.remedy.write-as", ["example": "{together: [TEAM, TEAM]}"]))
    }
    var statement = RuleStatement.standard
    try statement.apply(self)
    let words = statement.words
    guard words.count == 1 else {
      throw error(
        words.isEmpty
          ? Message("error.scenario.rule.asks-nothing")
          : Message("error.scenario.rule.asks-several", ["count": words.count]),
        Message(
          "error.scenario.remedy.use-one-of", ["words": RuleStatement.Word.allCases.map(\.rawValue)]
        ))
    }
    let (word, teams) = words[0]
    try check(word, statement)
    switch word {
    case .together: return .init(.together(teams), unit: statement.unit)
    case .apart: return .init(.apart(teams), unit: statement.unit)
    case .near: return .init(.near(teams, weight: statement.weight ?? 1), unit: statement.unit)
    case .fixed:
      return .init(.fixed(team: teams[0], office: statement.office ?? ""), unit: statement.unit)
    }
  }

  fileprivate func teams() throws(ScenarioError) -> [String] {
    var teams: [String] = []
    for entry in try list() {
      let team = try entry.text()
      guard !teams.contains(team) else {
        throw entry.error(
          Message("error.scenario.twice", ["word": team, "key": key]),
          Message("error.scenario.remedy.remove-one"))
      }
      teams.append(team)
    }
    guard teams.count >= 2 else {
      throw error(
        Message("error.scenario.rule.few-teams", ["key": key]),
        Message("error.scenario.remedy.write-as", ["example": "\(key): [TEAM, TEAM]"]))
    }
    return teams
  }

  private func check(_ word: RuleStatement.Word, _ rule: RuleStatement) throws(ScenarioError) {
    guard word == .near || rule.weight == nil else {
      throw error(
        Message("error.scenario.rule.has-weight", ["rule": word.rawValue]),
        Message("error.scenario.remedy.remove"))
    }
    guard (word == .fixed) == (rule.office != nil) else {
      throw word == .fixed
        ? error(
          Message("error.scenario.rule.fixed-without-office"),
          Message("error.scenario.remedy.add-office"))
        : error(
          Message("error.scenario.rule.has-office", ["rule": word.rawValue]),
          Message("error.scenario.remedy.remove"))
    }
    guard word != .fixed || rule.unit != nil else {
      throw error(
        Message("error.scenario.rule.fixed-without-unit"), Message("error.scenario.remedy.add-unit")
      )
    }
  }
}
