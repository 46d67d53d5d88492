// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Scenario.Premises {
  func write(to json: inout JSONText) {
    json.member("norm_set", normSet)
    json.member("coverage", coverage.description)
    json.member("offices", offices.rawValue)
    json.member("keep") { json in json.array { json in for keep in keep { keep.write(to: &json) } }
    }
    json.member("counter_distance_m", counterDistanceMetres)
    json.member("rules") { json in
      json.array { json in for rule in rules { rule.write(to: &json) } }
    }
    json.member("closing") { json in
      json.array { json in for closing in closing { closing.write(to: &json) } }
    }
    json.member("objective") { json in
      json.array { json in for level in objective { json.value(level.rawValue) } }
    }
  }
}

extension Scenario.Premises.Keep {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("unit", unit)
      json.member("kind", kind.rawValue)
      json.member("count", Int64(count))
    }
  }
}

extension Scenario.Premises.Rule {
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

  private var weight: Int64? {
    guard case .near(_, let weight) = kind else { return nil }
    return weight
  }

  private var office: String? {
    guard case .fixed(_, let office) = kind else { return nil }
    return office
  }
}

extension Scenario.Premises.Closing {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("office", office)
      json.member("day", day.description)
    }
  }
}
