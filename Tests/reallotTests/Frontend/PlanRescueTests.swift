// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Plans that their store cannot keep.
struct PlanRescueTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.run("inventory", "load", Scratch.inventories.appending(path: "an-bien").path)
  }

  /// Runs a scenario where no file may get larger than some blocks of 1,024 bytes, as on a full disk.
  private func run(blocks: Int, _ options: String = "") throws -> Scratch.Outcome {
    let scenario = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    return try scratch.shell(
      "set -o pipefail; (trap '' XFSZ; ulimit -f \(blocks); "
        + "reallot scenario run '\(scenario)' \(options)) | cat")
  }

  private static let fault =
    "reallot: the store 'reallot.sqlite' failed: disk I/O error; check the disk and try again\n"

  @Test func `go to the file that was asked for`() throws {
    let outcome = try run(blocks: 100, "--plan-file plan.json")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == "the store cannot keep the plan; it is in 'plan.json'\n" + Self.fault)
    let verified = try scratch.run("verify", "plan.json", "--inventory", inventory)
    #expect(verified.status == 0)
  }

  @Test func `go beside the store where no file was asked for`() throws {
    let outcome = try run(blocks: 100)
    #expect(outcome.status == 2)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    let name = try #require(names.first { $0.hasPrefix("reallot-rescued-") })
    let path = scratch.folder.resolvingSymlinksInPath().path + "/" + name
    #expect(outcome.errors == "the store cannot keep the plan; it is in '\(path)'\n" + Self.fault)
    #expect(try scratch.run("verify", name, "--inventory", inventory).status == 0)
  }

  @Test func `take the place of nothing, and follow no link`() throws {
    _ = try run(blocks: 100)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    let name = try #require(names.first { $0.hasPrefix("reallot-rescued-") })
    let stem = name.dropLast(".json".count)
    _ = try scratch.shell("rm \(name); ln -s elsewhere \(name); echo old > \(stem)-2.json")
    let outcome = try run(blocks: 100)
    #expect(outcome.errors.contains("/\(stem)-3.json'\n"))
    #expect(try scratch.shell("readlink \(name); cat \(stem)-2.json").output == "elsewhere\nold\n")
    #expect(try scratch.shell("stat -c %a \(stem)-3.json").output == "600\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("elsewhere")))
  }

  @Test func `go to the output where no folder takes them`() throws {
    let outcome = try run(blocks: 60, "--plan-file /nowhere/plan.json")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors
        == "the store cannot keep the plan, nor can any folder; it is the output\n" + Self.fault)
    try scratch.write(outcome.output, to: "plan.json")
    #expect(try scratch.run("verify", "plan.json", "--inventory", inventory).status == 0)
  }

  private var inventory: String { Scratch.inventories.appending(path: "an-bien").path }
}
