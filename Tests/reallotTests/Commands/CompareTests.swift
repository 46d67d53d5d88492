// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What a planner learns of two plans that were run.
struct CompareTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    for name in ["base", "purchase-budget"] {
      try scratch.run("scenario", "run", "an-bien/scenarios/\(name).yaml")
    }
  }

  private static let near = """
    extends: an-bien/scenarios/base.yaml
    scenario: near
    reuse: {maximum_distance_km: 0.5}
    moving: {per_item: 30000}

    """

  @Test func `Two runs of the same input compare as equal`() throws {
    try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml", "--plan-file", "again.json")
    let run = try scratch.run("scenario", "compare", "base", "again.json", "--exit-code")
    #expect(run.status == 0)
    #expect(run.output.contains("The plans come to the same."))
  }

  @Test func `Plans that differ end with 1 only where that is asked for`() throws {
    let asked = try scratch.run("scenario", "compare", "base", "purchase-budget", "--exit-code")
    let plain = try scratch.run("scenario", "compare", "base", "purchase-budget")
    #expect((asked.status, plain.status) == (1, 0))
    #expect(asked.output == plain.output)
  }

  @Test func `Each input alone has its effect, and all of them add up to the change`() throws {
    try scratch.write(Self.near, to: "near.yaml")
    try scratch.run("scenario", "run", "near.yaml")
    let run = try scratch.run("scenario", "compare", "base", "near", "--format", "json")
    let object = try run.object()
    let inputs = try #require(object["inputs"] as? [[String: Any]])
    #expect(
      inputs.compactMap { $0["key"] as? String } == [
        "reuse.maximum_distance_km", "moving.per_item",
      ])
    let effects = try #require(object["effects"] as? [[String: Any]])
    let purchases = effects.compactMap { ($0["changes"] as? [String: Int])?["purchases"] }
    let levels = try #require(object["levels"] as? [[String: Any]])
    let change = levels.first { $0["level"] as? String == "purchases" }?["change"] as? Int
    #expect(purchases.reduce(0, +) == change)
    #expect(object["same"] as? Bool == false)
  }

  @Test(arguments: [
    ["base", "purchase-budget"], ["base", "near"], ["base", "near", "purchase-budget"],
  ])
  func `The first screen has at most 25 lines`(plans: [String]) throws {
    try scratch.write(Self.near, to: "near.yaml")
    try scratch.run("scenario", "run", "near.yaml")
    for by in [[], ["--by", "unit"], ["--by", "class"]] {
      let run = try scratch.run(["scenario", "compare"] + plans + by)
      #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 26)
      #expect(run.status == 0)
      for level in ["unmet needs", "purchases", "transfers", "moving"] {
        #expect(run.output.contains("\n\(level) "), "\(run.output)")
      }
    }
  }

  @Test func `One plan cannot be compared`() throws {
    let run = try scratch.run("scenario", "compare", "base")
    #expect(run.status == 64)
    #expect(run.errors.contains("Name at least two plans to compare."))
  }

  @Test func `A changed price is an input of its own, and its table is taken over whole`() throws {
    let classes = "an-bien/classes.csv"
    let text = try String(contentsOf: scratch.folder.appending(path: classes), encoding: .utf8)
    try scratch.run("scenario", "show", "base", "--plan-file", "before.json")
    let dearer = text.replacing(#/,([0-9]{6,}),/#) { ",\((Int($0.1) ?? 0) + 1_000)," }
    try #require(dearer != text)
    try scratch.write(dearer, to: classes)
    try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
    let run = try scratch.run("scenario", "compare", "before.json", "base", "--format", "json")
    let inputs = try #require(try run.object()["inputs"] as? [[String: Any]])
    #expect(inputs.compactMap { $0["kind"] as? String } == ["table", "prices"])
    #expect(inputs.compactMap { $0["key"] as? String } == ["classes", "prices"])
  }
}
