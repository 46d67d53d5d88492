// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Testing
import Words

struct ScenarioErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var problems: String

    init(_ text: String, _ problems: String) {
      (self.text, self.problems) = (text, problems)
    }

    var testDescription: String { text }
  }

  @Test(arguments: keys + words + numbers + pins + yaml)
  func `A mistake is named with its line and what to do`(example: Case) throws {
    let scratch = try Scratch(["s.yaml": "inventory: /i\n" + example.text])
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: scratch.folder + "/s.yaml")
    }
    let text = error?.description.replacing(scratch.folder + "/", with: "")
    #expect(text == example.problems)
  }

  /// Files with a mistake, but for those that are no YAML.
  static let mistakes = (keys + words + numbers + pins).map(\.text)
    .filter { !$0.hasPrefix("needs: {}\nneeds") }

  private static let keys = [
    Case(
      "purchase: 5",
      "s.yaml line 2: unknown key 'purchase'; the keys here are scenario, "
        + "extends, inventory, date, needs, reuse, moving, objective, limits, pins, "
        + "solver, premises, horizon_years, replan"),
    Case(
      "limits:\n  purchase: 5", "s.yaml line 3: unknown key 'purchase'; did you mean 'purchases'?"),
    Case("reuse: {repair: {form: []}}", "s.yaml line 2: unknown key 'form'; did you mean 'from'?"),
    Case(
      "pins:\n- {rule: stay, aset: A}",
      "s.yaml line 3: unknown key 'aset'; did you mean 'asset'?"),
    Case(
      "needs: {}\nneeds: {}",
      "s.yaml line 2: the file is not YAML: a key stands there twice: needs; "
        + "remove one of them"),
    Case(
      "needs: []",
      "s.yaml line 2: 'needs' is not a group of keys; "
        + "use the keys from, norm_set, coverage"),
    Case(
      "date:", "s.yaml line 2: 'date' has no value; write one behind the colon, or remove the key"),
    Case(
      "scenario: [a]",
      "s.yaml line 2: 'scenario' is a list or a group of keys, which is not a "
        + "text; write it as 'scenario: …'"),
    Case(
      "date: 1/7/2025\nneeds: {coverage: 2}",
      "s.yaml line 2: 'date' is '1/7/2025', which is not a date; write it as 2025, 2025-07 or "
        + "2025-07-01\ns.yaml line 3: 'coverage' is '2', which is not a number above 0 to 1; "
        + "write it as 0.9"),
  ]

  private static let words = [
    Case(
      "reuse: {conditions: [new, godo]}",
      "s.yaml line 2: 'godo' is not a word for 'conditions' (new, good, fair, poor, broken); "
        + "did you mean 'good'?"),
    Case(
      "reuse: {ownership: [stolen]}",
      "s.yaml line 2: 'stolen' is not a word for 'ownership' (own, borrowed, leased, held); "
        + "use one of them"),
    Case(
      "reuse: {conditions: [new, new]}",
      "s.yaml line 2: 'new' stands twice in 'conditions'; remove one of them"),
    Case(
      "reuse: {conditions: new}",
      "s.yaml line 2: 'conditions' is not a list; write it in brackets, such as 'conditions: [new]'"
    ),
    Case(
      "reuse: {worthwhile: yes}",
      "s.yaml line 2: 'worthwhile' is 'yes', which is not true or false; "
        + "write it as 'worthwhile: true' or 'worthwhile: false'"),
    Case(
      "reuse: {repair: {from: [poor, fair]}}",
      "s.yaml line 2: a repair from 'fair' to 'fair' makes nothing better; "
        + "write a better condition behind 'to'"),
    Case(
      "needs: {from: []}",
      "s.yaml line 2: 'from' names no source of needs; write [norms], [table] or both"),
    Case(
      "objective: [purchases, unmet]",
      "s.yaml line 2: 'objective' does not begin with 'unmet'; "
        + "write it first, such as [unmet, purchases]"),
    Case(
      "replan: {received: pin}",
      "s.yaml line 2: a re-plan says no plan from which it goes on; "
        + "write 'from' with the 64 digits of the SHA-256 of the plan's file, "
        + "or run the scenario with --from PLAN"),
    Case(
      "replan: {from: base}",
      "s.yaml line 2: 'from' is no SHA-256; "
        + "write 'from' with the 64 digits of the SHA-256 of the plan's file, "
        + "or run the scenario with --from PLAN"),
    Case(
      "objective: [unmet, total_cost, moving]",
      "s.yaml line 2: 'total_cost' stands beside levels that it replaces; "
        + "write [unmet, total_cost], or leave 'total_cost' out"),
    Case(
      "objective: [unmet, moving, moving]",
      "s.yaml line 2: 'moving' stands twice in 'objective'; remove one of them"),
  ]

  private static let numbers = [
    Case(
      "moving: {per_item: -5}",
      "s.yaml line 2: 'per_item' is '-5', which is not a whole number of at least 0; "
        + "write it as 20000, digits only"),
    Case(
      "moving: {per_m3_km: 9223372036854775808}",
      "s.yaml line 2: 'per_m3_km' is '9223372036854775808', which is not a whole number of at "
        + "least 0; write it as 3500, digits only"),
    Case(
      "moving: {detour: 0.9}",
      "s.yaml line 2: 'detour' is '0.9', which is not a number from 1 to 10; write it as 1.3"),
    Case(
      "needs: {coverage: 0}",
      "s.yaml line 2: 'coverage' is '0', which is not a number above 0 to 1; write it as 0.9"),
    Case(
      "limits: {moving: 1.5}",
      "s.yaml line 2: 'moving' is '1.5', which is not a whole number of at least 0; "
        + "write it as 300000000 or none, digits only"),
    Case(
      "reuse: {maximum_distance_km: 1.2345}",
      "s.yaml line 2: 'maximum_distance_km' is '1.2345', which is not a distance from 0 km on in "
        + "whole metres; write it as 60, 2.5 or none"),
    Case(
      "solver: {time_limit: 60}",
      "s.yaml line 2: 'time_limit' is '60', which is not a time from 1 s to 1000000 s; "
        + "write it as 60 s, 2 min, 1 h or none"),
    Case(
      "solver: {threads: 0}",
      "s.yaml line 2: 'threads' is '0', which is not a whole number from 1 to 1024; "
        + "write it as all or 4, digits only"),
    Case(
      "solver: {gap: 1.01}",
      "s.yaml line 2: 'gap' is '1.01', which is not a number from 0 to 1; write it as 0.01"),
  ]

  private static let pins = [
    Case(
      "pins: [stay]",
      "s.yaml line 2: a pin is not a group of keys; write it as {rule: stay, asset: TAG}"),
    Case(
      "pins:\n- {asset: A}\n- {rule: stay}",
      "s.yaml line 3: a pin has no 'rule'; add one of stay, go, forbid, reserve\n"
        + "s.yaml line 4: a pin names no assets; add 'asset', or at least one of 'class', 'unit' and "
        + "'office'"),
    Case(
      "pins: [{rule: go, asset: A}]",
      "s.yaml line 2: a pin of the rule 'go' has no 'to'; add the unit or office meant"),
    Case(
      "pins: [{rule: reserve, asset: A, to: u}]",
      "s.yaml line 2: a pin of the rule 'reserve' has a 'to'; remove it"),
    Case(
      "pins: [{rule: sty, asset: A, quantity: 0}]",
      "s.yaml line 2: 'sty' is not a word for 'rule' (stay, go, forbid, reserve); did you mean "
        + "'stay'?\ns.yaml line 2: 'quantity' is '0', which is not a whole number of at least 1; "
        + "write it as 5, digits only"),
  ]

  private static let yaml = [
    Case(
      "needs: {from: [norms",
      "s.yaml line 3: the file is not YAML: did not find expected ',' or ']'; "
        + "write one 'key: value' per line, such as 'inventory: ..'"),
    Case(
      "needs: &n {from: [norms]}\nreuse: *n",
      "s.yaml line 3: the alias '*n' is not read; "
        + "write the value out, or extend another scenario"),
  ]

  @Test(arguments: [
    ("", "s.yaml: the file is not a list of keys and values"),
    ("just text", "s.yaml: the file is not a list of keys and values"),
    ("- a\n- b", "s.yaml: the file is not a list of keys and values"),
  ])
  func `A file that is no group of keys is refused`(text: String, start: String) throws {
    let scratch = try Scratch(["s.yaml": text])
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: scratch.folder + "/s.yaml")
    }
    #expect(
      error?.description.replacing(scratch.folder + "/", with: "")
        == start + "; write one 'key: value' per line, such as 'inventory: ..'")
  }

  @Test func `A scenario without inventory is refused`() throws {
    let scratch = try Scratch(["s.yaml": "scenario: s"])
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: scratch.folder + "/s.yaml")
    }
    #expect(
      error?.description == "\(scratch.folder)/s.yaml: no inventory is named; "
        + "add 'inventory: FOLDER', relative to the scenario file")
  }

  @Test(arguments: [("none.yaml", "there is no such file"), (".", "it is a folder")])
  func `A path without a file is refused`(name: String, reason: String) throws {
    let scratch = try Scratch()
    let path = scratch.folder + "/" + name
    let error = #expect(throws: ScenarioError.self) { try ScenarioReader().scenario(at: path) }
    #expect(
      error?.description == "\(path): '\(path)' cannot be read: \(reason); "
        + "give the path of a scenario file")
  }

  @Test func `Text that is not UTF-8 is refused`() throws {
    let scratch = try Scratch()
    let path = scratch.folder + "/s.yaml"
    try Data([0x61, 0x3A, 0xFF]).write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: ScenarioError.self) { try ScenarioReader().scenario(at: path) }
    #expect(
      error?.description == "\(path): the text is not UTF-8; save the file as UTF-8 text")
  }

  @Test func `Hostile files are refused`() throws {
    let bomb = (1...60).map { "k\($0): &k\($0) [*k\($0 - 1), *k\($0 - 1)]" }
    let texts = [
      String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
      String(repeating: "? ", count: 100_000), String(repeating: "{a: ", count: 100_000),
      "k0: &k0 x\n" + bomb.joined(separator: "\n") + "\n? *k60\n: x\n",
      String(repeating: "a", count: 5 << 20), "\u{0}", "a: \u{7}",
    ]
    for text in texts {
      let scratch = try Scratch(["s.yaml": text])
      #expect(throws: ScenarioError.self) {
        try ScenarioReader().scenario(at: scratch.folder + "/s.yaml")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 100_000]) func `Any number of problems is told, a line each`(
    _ count: Int
  ) {
    let error = ScenarioError(
      (1...count).map {
        ScenarioError.Problem(
          file: "s.yaml", line: $0, message: Message(verbatim: "wrong"),
          remedy: Message(verbatim: "mend it"))
      })
    let lines = error.message.text(in: .english).split(separator: "\n")
    #expect(lines.count == count)
    #expect(lines.first?.contains("line 1:") == true)
    #expect(lines.last?.contains("line \(count):") == true)
  }
}
