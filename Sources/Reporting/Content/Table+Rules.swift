// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

extension Table {
  /// The most characters of a rule that reports tell; a longer one is cut, and stands in the plan.
  private static let longest = 400

  /// What a scenario says other than the defaults.
  static func rules(of scenario: Scenario) -> Table {
    Table(
      .scenarioRules, [Column(.ruleKey), Column(.value)],
      rows: scenario.changedRules.map { rule in
        let isCut = rule.value.count > longest
        return [.text(rule.key), .text(isCut ? rule.value.prefix(longest) + "…" : rule.value)]
      })
  }
}
