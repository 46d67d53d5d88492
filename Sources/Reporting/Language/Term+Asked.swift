// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

extension Term {
  static let asked = Term("asked")
  static let askedTeams = Term("teams", "column.asked_teams")
  static let counterDistance = Term("counter_distance_m")
  static let closedFrom = Term("closing")

  init(_ offices: Scenario.Premises.Offices) {
    self = Term(offices.rawValue, "offices.\(offices.rawValue)")
  }

  init(_ keep: Scenario.Premises.Keep.Kind) {
    self = Term(keep.rawValue, "keep.\(keep.rawValue)")
  }

  init(_ rule: Scenario.Premises.Rule) {
    self = Term(rule.word, "rule.\(rule.word)")
  }
}
