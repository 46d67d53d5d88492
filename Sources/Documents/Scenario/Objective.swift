// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension Scenario {
  /// One level of the lexicographic objective.
  public enum Level: String, CaseIterable, Sendable, Codable {
    case unmet
    case purchases
    case changes
    case transfers
    case moving
    case totalCost = "total_cost"
  }
}

extension Form<[Scenario.Level]> {
  /// The levels, most important first.
  static var objective: Self {
    .words().checked([
      "prefixItems": [["const": "unmet"]], "minItems": 1,
      "if": ["contains": ["const": "total_cost"]],
      "then": [
        "minItems": 2, "maxItems": 3,
        "items": ["enum": ["unmet", "total_cost", "changes"]],
      ],
    ]) { levels in
      guard levels.first == .unmet else {
        return Refusal(
          Message("error.scenario.objective.unmet"),
          Message("error.scenario.remedy.write-first", ["example": "[unmet, purchases]"]))
      }
      let replaced: [Scenario.Level] = [.purchases, .transfers, .moving]
      guard !levels.contains(.totalCost) || !levels.contains(where: replaced.contains) else {
        return Refusal(
          Message("error.scenario.objective.total-cost"),
          Message("error.scenario.remedy.total-cost"))
      }
      return nil
    }
  }
}
