// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Testing

/// What planners do, from a scenario to a plan.
struct PlannerTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private func scenario(_ name: String) -> String {
    Scratch.inventories.appending(path: "an-bien/scenarios/\(name).yaml").path
  }

  @Test func `The schema of scenario files is printed without a store`() throws {
    let run = try scratch.run("scenario", "schema")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output == Scenario.schemaText)
  }

  @Test func `The schema of calendar files is printed without a store`() throws {
    let run = try scratch.run("moves", "schema")
    #expect(run.status == 0)
    #expect(run.output == MoveCalendar.schemaText)
  }

  @Test func `An amount that is too large is told by its row in the file, not in canonical order`()
    throws
  {
    try scratch.copyInventory()
    let rows = String(decoding: try scratch.bytes(of: "an-bien/assets.csv"), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let wrong = rows[1].replacing(",22,", with: ",2199023255552,")
    let turned = [rows[0]] + rows[2..<60] + [wrong] + rows[60...]
    try scratch.write(turned.joined(separator: "\n"), to: "an-bien/assets.csv")
    let run = try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
    #expect(run.status == 2)
    #expect(
      run.errors.contains(
        "quantity of register row 60 of assets.csv, which is 2199023255552, is too large"))
  }

  @Test func `A run tells what scripts need in JSON`() throws {
    let run = try scratch.run("scenario", "run", scenario("base"), "--format", "json")
    #expect(run.status == 0)
    let plan = try run.object()
    let id = try #require(plan["plan"] as? String)
    #expect(id.count == 12)
    #expect(plan["status"] as? String == "optimal")
    let levels = try #require(plan["levels"] as? [String: Int])
    #expect(Set(levels.keys) == ["unmet", "purchases", "transfers", "moving"])
    #expect(levels["unmet"] == 0)
    let items = try #require(plan["items"] as? [String: Int])
    let (needed, reused) = (try #require(items["needed"]), try #require(items["reused"]))
    #expect(needed > 0)
    #expect(try needed == reused + #require(items["purchased"]) + #require(items["unmet"]))
    #expect(items["surplus"] != nil)
  }

  @Test(arguments: [
    (
      "norm_set: 155",
      "mine.yaml line 4: premises.norm_set: the inventory has no space norms '155'; "
        + "use one of '155/2025-commune'"
    ),
    (
      "keep: [{at_most: 3}, {at_most: 2, unit: n-1140}]",
      "mine.yaml line 4: premises.keep: the inventory has no unit 'n-1140'; "
        + "did you mean 'n-11407'?"
    ),
    (
      "closing: {s-1: 2025-06-30}",
      "mine.yaml line 4: premises.closing: the inventory has no office 's-1'; correct or remove it"
    ),
    (
      "rules:\n    - {together: [council, front]}\n    - {apart: [council, fornt]}",
      "mine.yaml line 6: premises.rules[2]: the inventory has no team 'fornt'; "
        + "did you mean 'front'?"
    ),
    (
      "coverage: 0.5\ndate: 2001-01-01",
      "mine.yaml line 5: no row of space norm set '155/2025-commune' is valid on 2001-01-01; "
        + "change the scenario's date, or valid_from and valid_to in space_norms.csv"
    ),
    (
      "coverage: 0.5\npins: [{rule: stay, class: chiar}]",
      "mine.yaml line 5: pin 1: the inventory has no class 'chiar'; did you mean 'chair'?"
    ),
  ])
  func `What cannot be planned is told with its file and line`(
    text: String, message: String
  ) throws {
    try scratch.write(
      "extends: \(scenario("premises"))\nscenario: mine\npremises:\n  \(text)\n", to: "mine.yaml")
    let outcome = try scratch.run("scenario", "run", "mine.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.errors.split(separator: "\n").last == "reallot: \(message)")
  }

  @Test(arguments: ["table", "csv", "json"])
  func `A plan is run, listed and shown in every format`(format: String) throws {
    let run = try scratch.run("scenario", "run", scenario("base"), "--format", format)
    #expect(run.status == 0)
    let list = try scratch.run("scenario", "list", "--format", "csv")
    let lines = list.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(lines.count == 2)
    #expect(lines[1][1...2] == ["an-bien", "base"])
    for name in ["base", String(lines[1][0])] {
      #expect(try scratch.run("scenario", "show", name, "--format", format).output == run.output)
    }
  }

  @Test func `A plan with premises that no layout keeps is infeasible, and says which`() throws {
    try scratch.copyInventory()
    let text = String(
      decoding: try scratch.bytes(of: "an-bien/scenarios/premises.yaml"), as: UTF8.self)
    try scratch.write(
      text.replacing("at_most: 3", with: "at_most: 1"), to: "an-bien/scenarios/one.yaml")
    let run = try scratch.run("scenario", "run", "an-bien/scenarios/one.yaml", "--format", "json")
    #expect(run.status == 1)
    let plan = try run.object()
    #expect(plan["status"] as? String == "infeasible")
    #expect(plan["premises"] as? [String: Int] == ["optimal": 1, "infeasible": 1])
    let shown = try scratch.run("scenario", "show", "premises", "--language", "en")
    #expect(shown.output.contains("Premises of units: infeasible"))
    #expect(
      shown.output.contains(
        "n-11407: cannot hold together: number of offices that n-11407 keeps: at most 1"))
    let list = try scratch.run("scenario", "list", "--format", "csv")
    #expect(list.output.contains(",infeasible,"))
  }

  @Test func `The inventory is loaded where it is new or has changed, in one line`() throws {
    try scratch.copyInventory()
    let path = "an-bien/scenarios/base.yaml"
    func loadedLines() throws -> [Substring] {
      try scratch.run("scenario", "run", path).errors.split(separator: "\n")
        .filter { $0.hasPrefix("loaded inventory 'an-bien' as revision ") }
    }
    let first = try loadedLines()
    #expect(first.count == 1)
    #expect(try loadedLines().isEmpty)
    try scratch.replace(
      "title: \"An Biên", with: "title: \"The An Biên", in: "an-bien/inventory.yaml")
    let changed = try loadedLines()
    #expect(changed.count == 1)
    #expect(changed != first)
  }

  @Test func `The same input is the same plan, for any number of threads`() throws {
    try scratch.copyInventory()
    let base = String(decoding: try scratch.bytes(of: "an-bien/scenarios/base.yaml"), as: UTF8.self)
    for threads in ["1", "3"] {
      try scratch.write(
        base.replacing("threads: all", with: "threads: \(threads)"),
        to: "an-bien/scenarios/\(threads).yaml")
    }
    let files = try ["base", "1", "3"].map { name in
      try scratch.run(
        "scenario", "run", "an-bien/scenarios/\(name).yaml", "--plan-file", "\(name).json")
      return try scratch.bytes(of: "\(name).json")
    }
    #expect(files[0] == files[1])
    #expect(files[0] == files[2])
    let list = try scratch.run("scenario", "list", "--format", "csv")
    #expect(list.output.split(separator: "\n").count == 2)
  }

  @Test func `A scenario that extends another is a plan of its own`() throws {
    try scratch.run("scenario", "run", scenario("base"))
    let run = try scratch.run("scenario", "run", scenario("purchase-budget"), "--format", "json")
    #expect(run.status == 0)
    let plan = try run.object()
    #expect(plan["scenario"] as? String == "purchase-budget")
    #expect(try #require(plan["levels"] as? [String: Int])["purchases"] ?? .max <= 300_000_000)
    let list = try scratch.run("scenario", "list", "--format", "csv")
    #expect(list.output.split(separator: "\n").count == 3)
  }

  @Test func `A plan that cannot be keeps its reasons and leaves with 1`() throws {
    try scratch.copyInventory()
    try scratch.write(
      """
      extends: base.yaml
      scenario: impossible
      pins:
        - {rule: go, class: chair, to: n-11383}

      """, to: "an-bien/scenarios/impossible.yaml")
    let run = try scratch.run(
      "scenario", "run", "an-bien/scenarios/impossible.yaml", "--format", "json")
    #expect(run.status == 1)
    let plan = try run.object()
    #expect(plan["status"] as? String == "infeasible")
    #expect(try !#require(plan["reasons"] as? [String]).isEmpty)
    let shown = try scratch.run("scenario", "show", "impossible")
    #expect(shown.status == 0)
    #expect(shown.output.contains("infeasible"))
  }
}
