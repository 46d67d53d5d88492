// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension Scenario.Premises {
  /// One level of the lexicographic objective.
  public enum Level: String, CaseIterable, Sendable, Codable {
    /// People without a place.
    case unplaced
    /// Money for fitting out offices that the unit did not use before.
    case space
    /// Money for equipment that the layout makes necessary, since immovable equipment stays.
    case purchases
    /// Running cost of the offices kept, money per year.
    case runningCost = "running_cost"
    /// Σ traffic × metres between the teams' offices, and the metres that people move, once each.
    case cooperation
  }
}

extension Form<[Scenario.Premises.Level]> {
  /// The levels, most important first.
  static var premisesObjective: Self {
    .words().checked(
      ["prefixItems": [["const": "unplaced"]], "minItems": 1]
    ) { levels in
      guard levels.first != .unplaced else { return nil }
      return Refusal(
        Message("error.scenario.objective.unplaced"),
        Message("error.scenario.remedy.write-first", ["example": "[unplaced, space]"]))
    }
  }
}
