// SPDX-License-Identifier: GPL-3.0-or-later

@testable import Documents

extension Article {
  /// The guide to scenario files.
  static let scenario = Article(
    "ScenarioFile.md",
    [
      ("key", rows(Scenario.self)),
      ("key in `needs`", rows(Scenario.Needs.self)),
      ("key in `reuse`", rows(Scenario.Reuse.self)),
      ("key in `repair`", rows(Scenario.Repair.self)),
      ("key in `moving`", rows(Scenario.Moving.self)),
      ("key in `limits`", rows(Scenario.Limits.self)),
      ("key of a pin", rows(Scenario.Pin.self)),
      ("key in `solver`", rows(Scenario.Solver.self)),
      ("key in `premises`", rows(Scenario.Premises.self)),
      ("key in `replan`", rows(Scenario.Replan.self)),
      ("key in `keep`", rows(KeepStatement.self)),
      ("key of a rule", rows(RuleStatement.self)),
    ])
}
