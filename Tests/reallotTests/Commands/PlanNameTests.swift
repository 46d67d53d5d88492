// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Which plan a name means.
struct PlanNameTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
  }

  /// Runs base, with another title and so another revision where one is given; gives the plan's id.
  private func run(budget: Int? = nil) throws -> String {
    let limits = budget.map { "limits: {purchases: \($0)}\n" } ?? ""
    try scratch.write(
      "extends: base.yaml\nscenario: asked\n\(limits)", to: "an-bien/scenarios/asked.yaml")
    let run = try scratch.run("scenario", "run", "an-bien/scenarios/asked.yaml", "--format", "json")
    return try #require(try run.object()["plan"] as? String)
  }

  private func plan(of name: String) throws -> String? {
    try scratch.run("scenario", "show", name, "--format", "json").object()["plan"] as? String
  }

  @Test func `A name means the last run, be it of an earlier plan`() throws {
    let (first, other) = (try run(), try run(budget: 300_000_000))
    #expect(try plan(of: "asked") == other)
    #expect(try run() == first && first != other)
    for name in ["asked", "an-bien/asked", first] { #expect(try plan(of: name) == first) }
    let list = try scratch.run("scenario", "list", "--format", "csv").output.split(separator: "\n")
    #expect(list.count == 3)
    #expect(list[0].hasPrefix("plan,inventory,scenario,revision,status,"))
    #expect(list[1].hasPrefix("\(first),an-bien,asked,"))
  }

  @Test func `A scenario of several inventories is refused with their names`() throws {
    let first = try run()
    try scratch.replace("name: an-bien", with: "name: south", in: "an-bien/inventory.yaml")
    let second = try run()
    for command in [["verify"], ["report", "moves"], ["scenario", "show"]] {
      let outcome = try scratch.run(command + ["asked"])
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(
        outcome.errors == """
          reallot: 'asked' is a scenario of 2 inventories; name one of an-bien/asked, south/asked

          """)
    }
    #expect(try plan(of: "an-bien/asked") == first)
    #expect(try plan(of: "south/asked") == second)
  }

  @Test func `A file goes before a name, a folder does not, and a path is never a name`() throws {
    let id = try run()
    try FileManager.default.createDirectory(
      atPath: scratch.path("asked"), withIntermediateDirectories: true)
    #expect(try plan(of: "asked") == id)
    #expect(
      try scratch.run("verify", "./asked").errors
        == "reallot: cannot read plan './asked': it is a folder; name a plan file\n")
    try FileManager.default.removeItem(atPath: scratch.path("asked"))
    #expect(
      try scratch.run("verify", "./asked").errors
        == """
        reallot: cannot read plan './asked': there is no such file or folder; check its permissions

        """)
    try scratch.write("{}", to: "asked")
    #expect(try scratch.run("verify", "asked").status == 2)
  }
}
