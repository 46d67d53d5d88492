// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory
import Testing
import Words

struct PremisesReaderTests {
  /// Files with a mistake in premises.
  static let mistakes = problems.map { "premises: {\($0.text)}" }

  @Test func `Premises with every key are read`() throws {
    let read = try Self.read(
      """
      premises:
        norm_set: s
        coverage: 0.6
        offices: shared
        keep: [{at_most: 3}, {unit: n1, exactly: 2}]
        counter_distance_km: 2.5
        rules:
          - {together: [a, b], unit: n1}
          - {apart: [a, b, c]}
          - {near: [a, c], weight: 5}
          - {near: [b, c]}
          - {fixed: a, unit: n1, office: o1}
        closing: {o2: 2025-07, o1: 2025-06-30}
        objective: [unplaced, running_cost]
      """)
    var premises = Scenario.Premises()
    premises.normSet = "s"
    premises.coverage = try Missing.none(Fraction("0.6"))
    premises.offices = .shared
    premises.keep = [
      .init(kind: .atMost, count: 3), .init(unit: "n1", kind: .exactly, count: 2),
    ]
    premises.counterDistanceMetres = 2_500
    premises.rules = [
      .init(.together(["a", "b"]), unit: "n1"), .init(.apart(["a", "b", "c"])),
      .init(.near(["a", "c"], weight: 5)), .init(.near(["b", "c"], weight: 1)),
      .init(.fixed(team: "a", office: "o1"), unit: "n1"),
    ]
    premises.closing = [
      .init(office: "o1", day: try Missing.none(PartialDate("2025-06-30"))),
      .init(office: "o2", day: try Missing.none(PartialDate("2025-07"))),
    ]
    premises.objective = [.unplaced, .runningCost]
    #expect(read.premises == premises)
  }

  @Test func `Without the key no premises are planned, and the canonical text has none`()
    throws
  {
    let read = try Self.read("")
    #expect(read.premises == nil)
    #expect(!String(decoding: read.canonicalText, as: UTF8.self).contains("premises"))
  }

  @Test func `An extending scenario changes single keys, or takes premises back`() throws {
    let files = [
      "base.yaml": "inventory: /i\npremises: {coverage: 0.5, keep: {at_most: 2}}\n",
      "less.yaml": "extends: base.yaml\npremises: {coverage: 0.4}\n",
      "none.yaml": "extends: base.yaml\npremises: none\n",
    ]
    let scratch = try Scratch(files)
    let less = try ScenarioReader().scenario(at: scratch.folder + "/less.yaml").premises
    #expect(less?.coverage == Fraction("0.4"))
    #expect(less?.keep == [.init(kind: .atMost, count: 2)])
    #expect(try ScenarioReader().scenario(at: scratch.folder + "/none.yaml").premises == nil)
  }

  @Test(arguments: problems)
  func `A mistake in premises is named with what to do`(text: String, problem: String) throws {
    let error = #expect(throws: ScenarioError.self) { try Self.read("premises: {\(text)}") }
    #expect(error?.description.components(separatedBy: "line 2: ").last == problem)
  }

  @Test(arguments: ["premises:", "premises: yes", "premises: [a]"])
  func `A value that is no group of keys is told what stands for the defaults`(
    text: String
  ) throws {
    let error = #expect(throws: ScenarioError.self) { try Self.read(text) }
    #expect(
      error?.description.hasSuffix(
        "s.yaml line 2: 'premises' is not a group of keys; use the keys norm_set, coverage, "
          + "offices, keep, counter_distance_km, rules, closing, objective, or {} for the "
          + "defaults, or none") == true)
  }

  private static func read(_ text: String) throws -> Scenario {
    let scratch = try Scratch(["s.yaml": "inventory: /i\n\(text)\n"])
    return try ScenarioReader().scenario(at: scratch.folder + "/s.yaml")
  }

  private static let problems: [(text: String, problem: String)] = [
    (
      "keep: {}",
      "'keep' needs one of 'at_most' and 'exactly'; write it as {at_most: 3}"
    ),
    ("keep: 3", "'keep' is '3', which is not a group of keys; write it as {at_most: 3}"),
    (
      "keep: {at_most: 0}",
      "'at_most' is '0', which is not a whole number from 1 to 10000; write it as 3, digits only"
    ),
    (
      "keep: [{at_most: 1}, {exactly: 2}]",
      "'keep' has two numbers for all units; remove one of them"
    ),
    ("rules: [{}]", "a rule asks nothing; use one of together, apart, near, fixed"),
    (
      "rules: [{together: [a, b], apart: [a, b]}]",
      "a rule asks 2 things; use one of together, apart, near, fixed"
    ),
    (
      "rules: [{together: [a]}]",
      "'together' names fewer than two teams; write it as together: [TEAM, TEAM]"
    ),
    (
      "rules: [{together: a}]",
      "'together' is not a list; write it in brackets, such as 'together: [a]'"
    ),
    ("rules: [{apart: [a, a]}]", "'a' stands twice in 'apart'; remove one of them"),
    ("rules: [{apart: [a, b], weight: 2}]", "a rule 'apart' has a 'weight'; remove it"),
    ("rules: [{apart: [a, b], office: o}]", "a rule 'apart' has an 'office'; remove it"),
    ("rules: [{fixed: a, unit: n}]", "a rule 'fixed' names no office; add 'office'"),
    ("rules: [{fixed: a, office: o}]", "a rule 'fixed' names no unit; add 'unit'"),
    ("rules: [a]", "a rule is not a group of keys; write it as {together: [TEAM, TEAM]}"),
    ("closing: [a]", "'closing' is not a group of keys; write it as {OFFICE: 2025-06-30}"),
    ("closing: {a: b}", "'a' is 'b', which is not a date; write it as 2025, 2025-07 or 2025-07-01"),
    (
      "objective: [space]",
      "'objective' does not begin with 'unplaced'; write it first, such as [unplaced, space]"
    ),
  ]
}
