// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Other plans that are as good.
struct AlternativesTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    _ = try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
  }

  @Test func `Plans that are as good change no level, and others come after them`() throws {
    let equal = try scratch.run("scenario", "alternatives", "base", "--format", "json").object()
    #expect(equal["extent"] as? String == "more")
    let plans = try #require(equal["alternatives"] as? [[String: Any]])
    #expect(plans.count == 5)
    for plan in plans {
      #expect(plan["change_purchases"] as? Int == 0)
      #expect(plan["change_transfers"] as? Int == 0)
      #expect(plan["change_moving"] as? Int == 0)
    }
    let lines = try #require(equal["lines"] as? [[String: Any]])
    #expect(Set(lines.compactMap { $0["alternative"] as? Int }) == [1, 2, 3, 4, 5])
    #expect(lines.allSatisfy { $0["in_the_plan"] as? Int != $0["in_the_other"] as? Int })
  }

  @Test func `A plan that is the only one is told to be so`() throws {
    try scratch.write(
      """
      extends: an-bien/scenarios/base.yaml
      scenario: only
      needs: {from: [table]}

      """, to: "only.yaml")
    try scratch.run("scenario", "run", "only.yaml")
    let screen = try scratch.run("scenario", "alternatives", "only", "--count", "1000")
    #expect(screen.status == 0)
    let json = try scratch.run(
      "scenario", "alternatives", "only", "--count", "1000", "--format", "json"
    ).object()
    let plans = try #require(json["alternatives"] as? [[String: Any]])
    #expect(json["extent"] as? String == "all")
    #expect(
      screen.output.contains(
        plans.isEmpty
          ? "No other plan is as good." : "These are all: no other plan is as good."))
  }

  @Test func `What cannot be asked is refused`() throws {
    #expect(try scratch.run("scenario", "alternatives", "base", "--count", "0").status == 64)
    #expect(try scratch.run("scenario", "alternatives", "base", "--within", "-1").status == 64)
    let unmet = try scratch.run("scenario", "alternatives", "base", "--within", "unmet=1")
    #expect(unmet.status == 2)
    #expect(
      unmet.errors
        == "reallot: the scenario's objective has no level 'unmet' that plans could be worse at; it has purchases, transfers, moving\n"
    )
  }
}
