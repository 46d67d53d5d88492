// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Scenario.Premises {
  init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      var premises = Self()
      premises.normSet = try json.optionalText("norm_set")
      premises.coverage = try json.fraction("coverage")
      premises.offices = try json.word("offices")
      premises.keep = try json.list("keep", Keep.init(json:))
      premises.counterDistanceMetres = try json.optionalNumber("counter_distance_m")
      premises.rules = try json.list("rules", Rule.init(json:))
      premises.closing = try json.list("closing", Closing.init(json:))
      premises.objective = try json.words("objective")
      return premises
    }
  }
}

extension Scenario.Premises.Keep {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        unit: try json.optionalText("unit"), kind: try json.word("kind"),
        count: Int(try json.number("count")))
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

  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      let word: Word = try json.word("rule")
      let unit = try json.optionalText("unit")
      let teams = try json.list("teams") { json throws(JSONError) in try json.text() }
      let weight = try json.optionalNumber("weight")
      let office = try json.optionalText("office")
      guard let kind = Self.kind(word, teams, weight: weight, office: office) else {
        throw json.error("the rule '\(word.rawValue)' has not the members that it needs")
      }
      return Self(kind, unit: unit)
    }
  }

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

extension Scenario.Premises.Closing {
  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        office: try json.text("office"),
        day: try json.member("day") { json throws(JSONError) in try json.date() })
    }
  }
}
