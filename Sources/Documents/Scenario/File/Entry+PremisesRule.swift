// SPDX-License-Identifier: GPL-3.0-or-later

extension Entry {
  private typealias Word = Scenario.Premises.Rule.Word
  private static let ruleKeys = Word.allCases.map(\.rawValue) + ["unit", "weight", "office"]

  /// The rule of premises that a group of keys states.
  func rule() throws(ScenarioError) -> Scenario.Premises.Rule {
    guard isGroup else {
      throw error(
        "a rule is not a group of keys", "write it as {together: [TEAM, TEAM]}")
    }
    var section = try Section(self, keys: Self.ruleKeys)
    var (teams, unit): ([String], String?) = ([], nil)
    var (weight, office): (Int64, String?) = (1, nil)
    for word in Word.allCases {
      section.take(word.rawValue) { entry throws(ScenarioError) in
        teams = word == .fixed ? [try entry.text()] : try entry.teams()
      }
    }
    section.take("unit") { entry throws(ScenarioError) in unit = try entry.text() }
    section.take("office") { entry throws(ScenarioError) in office = try entry.text() }
    section.take("weight") { entry throws(ScenarioError) in
      weight = try entry.whole(in: 1...1_000_000, example: "5")
    }
    try section.finish()
    let word = try word(of: section)
    switch word {
    case .together: return .init(.together(teams), unit: unit)
    case .apart: return .init(.apart(teams), unit: unit)
    case .near: return .init(.near(teams, weight: weight), unit: unit)
    case .fixed: return .init(.fixed(team: teams[0], office: office ?? ""), unit: unit)
    }
  }

  /// At least two teams, none twice.
  private func teams() throws(ScenarioError) -> [String] {
    var teams: [String] = []
    for entry in try list() {
      let team = try entry.text()
      guard !teams.contains(team) else {
        throw entry.error("'\(team)' stands twice in '\(key)'", "remove one of them")
      }
      teams.append(team)
    }
    guard teams.count >= 2 else {
      throw error("'\(key)' names fewer than two teams", "write it as \(key): [TEAM, TEAM]")
    }
    return teams
  }

  private func word(of section: Section) throws(ScenarioError) -> Word {
    let words = Word.allCases.filter { section.has($0.rawValue) }
    guard words.count == 1 else {
      throw error(
        words.isEmpty
          ? "a rule asks nothing" : "a rule asks \(words.count) things",
        "use one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    try check(words[0], section)
    return words[0]
  }

  private func check(_ word: Word, _ section: Section) throws(ScenarioError) {
    guard word == .near || !section.has("weight") else {
      throw error("a rule '\(word.rawValue)' has a 'weight'", "remove it")
    }
    guard (word == .fixed) == section.has("office") else {
      throw word == .fixed
        ? error("a rule 'fixed' names no office", "add 'office'")
        : error("a rule '\(word.rawValue)' has an 'office'", "remove it")
    }
    guard word != .fixed || section.has("unit") else {
      throw error("a rule 'fixed' names no unit", "add 'unit'")
    }
  }
}
