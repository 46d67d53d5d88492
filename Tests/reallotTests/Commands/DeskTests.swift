// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What a planner asks of a plan.
struct DeskTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    _ = try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
  }

  @Test(arguments: [
    ["explain", "base", "--unit", "n-11383", "--class", "desk"],
    ["explain", "base", "--asset", "HP-11401-000001"], ["explain", "base", "--purchase"],
    ["value", "base"], ["value", "base", "--levers"], ["alternatives", "base"],
    ["alternatives", "base", "--within", "purchases=20000000"], ["explain", "base", "--conflict"],
  ])
  func `A first screen has at most 25 lines, and JSON a version`(words: [String]) throws {
    let screen = try scratch.run(["scenario"] + words, environment: ["COLUMNS": "400"])
    #expect(screen.status == 0)
    #expect(screen.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 26)
    let json = try scratch.run(["scenario"] + words + ["--format", "json"]).object()
    #expect(json["version"] as? Int == 1)
  }

  @Test func `A need's lots stand in CSV with their answers, and the plan stays the last`() throws {
    let before = try scratch.run("scenario", "list", "--format", "csv").output
    let run = try scratch.run(
      "scenario", "explain", "base", "--unit", "n-11383", "--class", "desk", "--format", "csv")
    let lines = run.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("need,unit,for_office,lot,class,heir,office,"))
    #expect(lines.count > 2)
    #expect(try scratch.run("scenario", "list", "--format", "csv").output == before)
  }

  @Test func `What is not there is told with what is near`() throws {
    let unit = try scratch.run("scenario", "explain", "base", "--unit", "n-1138", "--class", "desk")
    #expect(unit.status == 2)
    #expect(
      unit.errors == "reallot: the inventory has no unit 'n-1138' (did you mean 'n-11383'?)\n")
    let tag = try scratch.run("scenario", "explain", "base", "--asset", "nothing")
    #expect(
      tag.errors
        == "reallot: no row of the register has the tag 'nothing' (with --unit: none of that holder)\n"
    )
    #expect(try scratch.run("scenario", "explain", "base").status == 64)
    #expect(try scratch.run("scenario", "value", "base", "--format", "html").status == 64)
  }

  @Test func `The least change of a lever is told, or that none reaches the value`() throws {
    let none = try scratch.run(
      "scenario", "value", "base", "--lever", "distance", "--until", "purchases=0")
    #expect(none.status == 2)
    #expect(
      none.errors
        == "reallot: purchases=0 is not reached by lever distance, even without the rule\n")
    let norms = try scratch.run(
      "scenario", "value", "base", "--lever", "coverage", "--until", "purchases=430000000",
      "--format", "csv")
    #expect(norms.status == 0)
    #expect(norms.output.hasPrefix("lever,notch,notches,status,money,change_unmet,"))
  }

  @Test func `Within a budget that binds, purchases and other plans are told as far as is known`()
    throws
  {
    _ = try scratch.run("scenario", "run", "an-bien/scenarios/purchase-budget.yaml")
    let screen = try scratch.run("scenario", "explain", "purchase-budget", "--purchase")
    #expect(screen.status == 0, "\(screen.errors)")
    let json = try scratch.run(
      "scenario", "explain", "purchase-budget", "--purchase", "--full", "--format", "json"
    ).object()
    let purchases = try #require(json["purchases"] as? [[String: Any]])
    #expect(!purchases.isEmpty)
    for purchase in purchases {
      let bought = try #require(purchase["purchased"] as? Int)
      let least = purchase["in_every_plan"] as? Int ?? purchase["low_in_every_plan"] as? Int
      #expect(try #require(least) <= bought)
    }
    let others = try scratch.run(
      "scenario", "alternatives", "purchase-budget", "--format", "json"
    ).object()
    let plans = try #require(others["alternatives"] as? [[String: Any]])
    #expect(plans.allSatisfy { $0["change_unmet"] as? Int == 0 })
    #expect(plans.allSatisfy { $0["change_purchases"] as? Int ?? 1 <= 0 })
  }

  @Test func `Of many needs within budgets each is told what would change, or between what`() throws
  {
    _ = try scratch.run("scenario", "run", "an-bien/scenarios/purchase-budget.yaml")
    let run = try scratch.run(
      "scenario", "explain", "purchase-budget", "--unit", "n-11407", "--class", "computer",
      environment: ["COLUMNS": "400"])
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").filter { $0.hasPrefix("norm/") }
    #expect(rows.count > 1)
    #expect(!rows.contains { $0.contains("works out") }, "\(run.output)")
  }
}
