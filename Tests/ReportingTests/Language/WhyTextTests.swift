// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Reporting

struct WhyTextTests {
  private typealias Keep = Scenario.Premises.Keep

  private func text(
    _ why: Plan.Premises.Why, _ language: Language = .english, keep: [Keep] = [],
    counterMetres: Int64? = nil
  ) -> String {
    var premises = Scenario.Premises()
    premises.rules = [
      .init(.together(["a", "b"])), .init(.fixed(team: "a", office: "s"), unit: "u"),
    ]
    premises.keep = keep
    premises.counterDistanceMetres = counterMetres
    let words = WhyText(
      unit: "u", premises: premises, currency: "VND", office: { "<\($0)>" },
      team: { $0.uppercased() })
    let placement = Plan.Premises.Placement(
      team: "a", part: nil, office: nil, posts: [], area: 1_000_000, why: why)
    return words.term(placement).text(in: language)
  }

  @Test(arguments: [
    (Plan.Premises.Why.rule(1), "rule 1 (together: A, B)"),
    (.rule(2), "rule 2 (fixed: A, <s>)"),
    (.rule(3), "rule 3"),
    (.rule(.min), "rule -9223372036854775808"),
    (.heldOut(rules: [1]), "kept out by rule 1 (together: A, B)"),
    (.heldOut(rules: [1, 2]), "kept out by rules 1 (together: A, B), 2 (fixed: A, <s>)"),
    (
      .best(.runningCost, by: 1_234, thanOffice: "t"),
      "better than <t> by 1,234 ₫ (running cost a year)"
    ),
    (.tie(withOffice: "t"), "as good as <t>"),
    (.noOther, "no other office has room for it or may take it"),
    (.noRoom(area: 999_000), "no room: beside the other teams at most 99.9 m² are left"),
    (
      .noRoom(area: 1_000_000),
      "no room: no office that suits has seats and area left for all of it"
    ),
  ])
  func `A reason is told with what it rests on`(why: Plan.Premises.Why, expected: String) {
    #expect(text(why) == expected)
  }

  @Test(arguments: [
    ([Keep(kind: .atMost, count: 1)], Optional<Int64>.none, "kept out by the number of offices"),
    ([Keep(unit: "u", kind: .atMost, count: 1)], nil, "kept out by the number of offices"),
    ([Keep(unit: "v", kind: .atMost, count: 1)], 5_000, "kept out by the distance to counters"),
    (
      [Keep(kind: .exactly, count: 1)], 5_000,
      "kept out by the number of offices or the distance to counters"
    ),
  ])
  private func `Only limits that the scenario sets keep a team out`(
    keep: [Keep], metres: Int64?, expected: String
  ) {
    #expect(text(.heldOut(rules: []), keep: keep, counterMetres: metres) == expected)
  }

  @Test(arguments: [
    Plan.Premises.Why.noRoom(area: 1_000_000), .noRoom(area: 0), .noOther, .heldOut(rules: []),
    .heldOut(rules: [1]),
  ])
  func `No language has the words of another`(why: Plan.Premises.Why) {
    #expect(Set(Language.allCases.map { text(why, $0) }).count == Language.allCases.count)
  }
}
