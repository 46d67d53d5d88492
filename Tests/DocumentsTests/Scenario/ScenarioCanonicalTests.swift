// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

struct ScenarioCanonicalTests {
  @Test func `The canonical text spells out every rule in a fixed order`() {
    let text = String(
      decoding: Scenario(name: "base", inventoryFolder: "x").canonicalText, as: UTF8.self)
    let expected = [
      #"{"scenario":"base","date":null,"#,
      #""needs":{"from":["norms","table"],"norm_set":null,"coverage":"1"},"#,
      #""reuse":{"conditions":["new","good","fair"],"#,
      #""repair":{"from":["poor"],"to":"fair","limit":"0.3"},"ownership":["own"],"#,
      #""maximum_distance_m":null,"worthwhile":false,"minimum_remaining_years":null},"#,
      #""moving":{"per_item":20000,"per_m3_km":3500,"detour":"1.3"},"#,
      #""objective":["unmet","purchases","transfers","moving"],"#,
      #""limits":{"purchases":null,"moving":null},"pins":[],"#,
      #""solver":{"time_limit_seconds":60,"gap":"0"}}"#,
    ]
    #expect(text == expected.joined())
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `A canonical text that is read gives the same text`(seed: UInt64) throws {
    var documents = RandomDocuments(seed: seed)
    let scenario = try documents.scenario()
    let read = try Scenario(canonicalText: scenario.canonicalText)
    #expect(read == scenario)
    #expect(read.digest == scenario.digest)
  }

  @Test(arguments: ["null", #"{"norm_set":null}"#])
  func `Premises that are spelled out have all their keys`(premises: String) {
    let text = String(
      decoding: Scenario(name: "s", inventoryFolder: "").canonicalText, as: UTF8.self)
    #expect(throws: JSONError.self) {
      try Scenario(canonicalText: Array((text.dropLast() + #","premises":\#(premises)}"#).utf8))
    }
  }

  @Test func `A horizon stands only where there is one, and no baseline depends on it`() throws {
    var scenario = Scenario(name: "s", inventoryFolder: "")
    let (text, baseline) = (scenario.canonicalText, scenario.baselineDigest)
    scenario.horizonYears = 5
    #expect(scenario.digest != Digest(of: text) && scenario.baselineDigest == baseline)
    #expect(try Scenario(canonicalText: scenario.canonicalText).horizonYears == 5)
    let spelled = Array(
      (String(decoding: text, as: UTF8.self).dropLast() + #","horizon_years":null}"#).utf8)
    #expect(throws: JSONError.self) { try Scenario(canonicalText: spelled) }
  }

  @Test func `Lists keep the order in which they are written, but no word stands twice`() throws {
    var scenario = Scenario(name: "s", inventoryFolder: "")
    scenario.reuse.conditions = [.fair, .new]
    #expect(try Scenario(canonicalText: scenario.canonicalText) == scenario)
    scenario.reuse.conditions = [.new, .new]
    let error = #expect(throws: JSONError.self) {
      try Scenario(canonicalText: scenario.canonicalText)
    }
    #expect(error?.path == "reuse.conditions")
    #expect(error?.fault.description == "a word stands twice in the list before")
  }

  @Test(arguments: refused)
  func `What a file may not ask is refused in canonical text too`(
    old: String, new: String, path: String, fault: String
  ) throws {
    var scenario = Scenario(name: "s", inventoryFolder: "")
    scenario.horizonYears = 5
    scenario.pins = [.init(rule: .stay)]
    scenario.pins[0].unit = "u"
    let text = String(decoding: scenario.canonicalText, as: UTF8.self)
    try #require(text.ranges(of: old).count == 1)
    let error = #expect(throws: JSONError.self) {
      try Scenario(canonicalText: Array(text.replacing(old, with: new).utf8))
    }
    #expect(error?.path == path && error?.fault.description == fault)
  }

  private static let refused = [
    (#"years":5"#, #"years":0"#, "horizon_years", "a number from 1 to 100 is expected"),
    (#"years":5"#, #"years":-5"#, "horizon_years", "a number from 1 to 100 is expected"),
    (#"years":5"#, #"years":101"#, "horizon_years", "a number from 1 to 100 is expected"),
    (
      #"remaining_years":null"#, #"remaining_years":-1"#, "reuse.minimum_remaining_years",
      "a number from 0 to 100 is expected"
    ),
    (#":60"#, #":0"#, "solver.time_limit_seconds", "a number from 1 to 1000000 is expected"),
    (#"gap":"0""#, #"gap":"1.1""#, "solver.gap", "a number from 0 to 1 is expected"),
    (
      #"coverage":"1""#, #"coverage":"0""#, "needs.coverage",
      "a number above 0 and at most 1 is expected"
    ),
    (#""1.3""#, #""0.9""#, "moving.detour", "a number from 1 to 10 is expected"),
    (#":20000"#, #":-1"#, "moving.per_item", "a number of at least 0 is expected"),
    (
      #""purchases":null"#, #""purchases":-1"#, "limits.purchases",
      "a number of at least 0 is expected"
    ),
    (
      #"_m":null"#, #"_m":-1"#, "reuse.maximum_distance_m", "a number of at least 0 is expected"
    ),
    (#"["norms","table"]"#, "[]", "needs.from", "'from' names no source of needs"),
    (#"["unmet","#, "[", "objective", "'objective' does not begin with 'unmet'"),
    (
      #""transfers""#, #""total_cost""#, "objective",
      "'total_cost' stands beside levels that it replaces"
    ),
    (
      #"to":"fair""#, #"to":"poor""#, "reuse.repair",
      "a repair from 'poor' to 'poor' makes nothing better"
    ),
    (#""unit":"u""#, #""unit":null"#, "pins[0]", "a pin names no assets"),
    (#""to":null"#, #""to":"n""#, "pins[0]", "a pin of the rule 'stay' has a 'to'"),
    (#""stay""#, #""go""#, "pins[0]", "a pin of the rule 'go' has no 'to'"),
  ]

  @Test func `The folder and the threads do not change the digest`() {
    var scenario = Scenario(name: "s", inventoryFolder: "a")
    let digest = scenario.digest
    scenario.inventoryFolder = "b"
    scenario.solver.threads = 3
    #expect(scenario.digest == digest)
  }

  @Test(arguments: changes)
  func `Every rule changes the digest, and only some change that of the baselines`(
    change: Change
  ) {
    let base = Scenario(name: "s", inventoryFolder: "a")
    var scenario = base
    change.apply(&scenario)
    #expect(scenario.digest != base.digest)
    #expect((scenario.baselineDigest != base.baselineDigest) == change.changesBaselines)
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var changesBaselines: Bool
    var apply: @Sendable (inout Scenario) -> Void
  }

  private static let changes = [
    Change(testDescription: "name", changesBaselines: false) { $0.name = "t" },
    Change(testDescription: "limits", changesBaselines: false) { $0.limits.purchases = 5 },
    Change(testDescription: "moving limit", changesBaselines: false) { $0.limits.moving = 5 },
    Change(testDescription: "time", changesBaselines: false) { $0.solver.timeLimitSeconds = nil },
    Change(testDescription: "distance", changesBaselines: false) {
      $0.reuse.maximumDistanceMetres = 9
    },
    Change(testDescription: "stay", changesBaselines: false) { $0.pins = [.init(rule: .stay)] },
    Change(testDescription: "reserve", changesBaselines: true) {
      $0.pins = [.init(rule: .reserve)]
    },
    Change(testDescription: "date", changesBaselines: true) { $0.date = PartialDate("2025") },
    Change(testDescription: "needs", changesBaselines: true) { $0.needs.fromTable = false },
    Change(testDescription: "norm set", changesBaselines: true) { $0.needs.normSet = "n" },
    Change(testDescription: "coverage", changesBaselines: true) { $0.needs.coverage = .zero },
    Change(testDescription: "conditions", changesBaselines: true) { $0.reuse.conditions = [] },
    Change(testDescription: "repair", changesBaselines: true) { $0.reuse.repair = nil },
    Change(testDescription: "ownership", changesBaselines: true) { $0.reuse.ownership = [.held] },
    Change(testDescription: "worthwhile", changesBaselines: true) {
      $0.reuse.isWorthwhileOnly = true
    },
    Change(testDescription: "years", changesBaselines: true) {
      $0.reuse.minimumRemainingYears = 1
    },
    Change(testDescription: "moving", changesBaselines: true) { $0.moving.perItem = 1 },
    Change(testDescription: "detour", changesBaselines: true) { $0.moving.detour = .one },
    Change(testDescription: "objective", changesBaselines: true) {
      $0.objective = [.unmet, .totalCost]
    },
  ]
}
