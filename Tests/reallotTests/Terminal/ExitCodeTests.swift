// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// 0 done, 1 findings or an infeasible plan, 2 could not run, 64 wrong use.
struct ExitCodeTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  /// A command that cannot run, and how it says so.
  struct Failing: Sendable, CustomTestStringConvertible {
    let arguments: String
    let message: String
    var testDescription: String { arguments }

    init(_ arguments: String, _ message: String) {
      (self.arguments, self.message) = (arguments, message)
    }
  }

  @Test(arguments: [
    Failing(
      "inventory check nowhere",
      "reallot: 'nowhere' is not a folder; give the folder that holds inventory.yaml and its tables"
    ),
    Failing(
      "inventory show nobody",
      "reallot: no revision matches 'nobody': the store has none; load an inventory first"),
    Failing(
      "verify nobody", "reallot: no plan matches 'nobody': the store has none; run a scenario first"
    ),
    Failing(
      "report moves nobody",
      "reallot: no plan matches 'nobody': the store has none; run a scenario first"),
    Failing(
      "inventory list --store junk.sqlite",
      """
      reallot: cannot open the store 'junk.sqlite': the file is no store of reallot; name \
      another file
      """
    ),
    Failing(
      "verify junk.sqlite",
      """
      reallot: cannot read plan 'junk.sqlite': byte 0: an object is expected; the file was altered \
      or cut short, or is of another kind: fetch it or make it anew
      """),
    Failing("verify .", "reallot: cannot read plan '.': it is a folder; name a plan file"),
  ])
  func `What cannot run says why on standard error`(failing: Failing) throws {
    try scratch.write("junk\n", to: "junk.sqlite")
    let outcome = try scratch.shell("reallot \(failing.arguments)")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == failing.message + "\n")
  }

  @Test(arguments: [
    "--nonsense", "nonsense", "inventory nonsense", "inventory load", "scenario run",
    "inventory list --format xml", "report avoidance base --format pdf", "verify",
    "inventory list --language xx", "inventory show an-bien --table nonsense",
  ])
  func `Wrong use leaves with 64 and shows the usage`(arguments: String) throws {
    let outcome = try scratch.shell("reallot \(arguments)")
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains("Usage: reallot"))
  }

  @Test func `A misspelt option gets the nearest one`() throws {
    let outcome = try scratch.run("inventory", "list", "--formt", "csv")
    #expect(outcome.errors.contains("--format"))
  }

  @Test func `An unknown plan says which plans there are`() throws {
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    let run = try scratch.run("scenario", "run", base, "--format", "json").object()
    let id = try #require(run["plan"] as? String)
    let outcome = try scratch.run("report", "moves", "bse")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "reallot: no plan matches 'bse'; the store has \(id) (base)\n")
  }

  @Test(arguments: [
    ("scenario: x\nwronk: 1\n", "wronk"), ("extends: nowhere.yaml\n", "nowhere.yaml"),
    ("{", "not YAML"), ("", "not a list of keys and values"),
  ])
  func `A scenario that is wrong cannot run and names its file`(
    text: String, word: String
  ) throws {
    try scratch.write(text, to: "wrong.yaml")
    let outcome = try scratch.run("scenario", "run", "wrong.yaml")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("reallot: "))
    #expect(outcome.errors.contains("wrong.yaml"))
    #expect(outcome.errors.contains(word))
  }

  @Test func `A file that cannot be written leaves with 2`() throws {
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    try scratch.run("scenario", "run", base)
    let outcome = try scratch.run("report", "avoidance", "base", "--output", "nowhere/page.html")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("reallot: cannot write 'nowhere/page.html': "))
  }
}
