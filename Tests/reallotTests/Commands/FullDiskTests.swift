// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// A store on a disk without a free byte.
@Suite(.enabled(if: Scratch.canMount, "the disk is a file system in memory"))
struct FullDiskTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    let run = try scratch.run(
      "scenario", "run", "an-bien/scenarios/base.yaml", "--plan-file", "plan.json")
    try #require(run.status == 0)
  }

  /// Runs a command whose store has been moved to a disk that is full then.
  private func run(_ command: String) throws -> Scratch.Outcome {
    try scratch.shell(
      """
      mkdir disk; unshare -rm bash -c "mount -t tmpfs -o size=8m tmpfs disk; cp reallot.sqlite disk; \
      dd if=/dev/zero of=disk/fill bs=4k 2> /dev/null; '\(Scratch.binary.path)' \(command) \
      --store disk/reallot.sqlite"
      """)
  }

  @Test(arguments: ["inventory list", "scenario show base", "store check"])
  func `is read`(_ command: String) throws {
    let outcome = try run(command)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(try outcome.output == scratch.shell("reallot \(command)").output)
  }

  @Test(arguments: ["verify plan.json", "report moves base"])
  func `gets no line of the log, which is told`(_ command: String) throws {
    let outcome = try run(command)
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "the store 'disk/reallot.sqlite' can only be read, so that this is not in its log\n")
  }

  @Test func `keeps no plan, which is made all the same and goes to the file asked for`() throws {
    let outcome = try run(
      "scenario run an-bien/scenarios/base.yaml --plan-file made.json")
    #expect(outcome.status == 2)
    let full =
      "the disk of the store 'disk/reallot.sqlite' is full; make room and run the command again"
    #expect(
      outcome.errors == """
        \(full); the plan is made all the same, and goes to a file
        the store cannot keep the plan; it is in 'made.json'
        reallot: \(full)

        """)
    #expect(try scratch.bytes(of: "made.json") == scratch.bytes(of: "plan.json"))
  }

  @Test(arguments: [
    "scenario run an-bien/scenarios/base.yaml", "inventory load an-bien", "inventory undo an-bien",
  ])
  func `is not written, which is told`(_ command: String) throws {
    let outcome = try run(command)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.hasSuffix(
        "reallot: the disk of the store 'disk/reallot.sqlite' is full; make room and run the command "
          + "again\n"))
  }
}

extension Scratch {
  /// Whether a process may have a file system of its own here.
  fileprivate static let canMount =
    (try? Scratch().shell("unshare -rm mount -t tmpfs -o size=1m tmpfs /mnt"))?.status == 0
}
