// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What is never written over, and what only where that is asked for.
struct OutputGuardTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml", "--plan-file", "plan.json")
    try FileManager.default.copyItem(
      atPath: scratch.path("an-bien/scenarios/base.yaml"), toPath: scratch.path("base.yaml"))
    try scratch.replace("inventory: ..\n", with: "inventory: an-bien\n", in: "base.yaml")
  }

  @Test(arguments: [
    (
      "report avoidance base --output reallot.sqlite",
      "'reallot.sqlite' would be overwritten, and it is a store or another SQLite database; name "
        + "another file"
    ),
    (
      "scenario show base --plan-file reallot.sqlite-wal",
      "'reallot.sqlite-wal' would be overwritten, and it is a store or another SQLite database; name "
        + "another file"
    ),
    (
      "report moves base --output reallot.sqlite.lock",
      "'reallot.sqlite.lock' would be overwritten, and it is a store or another SQLite database; name "
        + "another file"
    ),
    (
      "report moves base --output reallot.sqlite-journal",
      "'reallot.sqlite-journal' would be overwritten, and it is a store or another SQLite database; "
        + "name another file"
    ),
    (
      "report premises plan.json --output ./plan.json",
      "'./plan.json' would be overwritten, and it is read by this command; name another file"
    ),
    (
      "scenario run base.yaml --plan-file base.yaml",
      "'base.yaml' would be overwritten, and it is read by this command; name another file"
    ),
  ]) func `What is read, and a store, is never written over`(
    _ command: String, _ message: String
  ) throws {
    try scratch.write("", to: "reallot.sqlite-wal")
    for force in ["", " --force"] {
      let outcome = try scratch.shell("reallot \(command)\(force)")
      #expect(outcome.status == 2)
      #expect(outcome.errors == "reallot: \(message)\n")
    }
    #expect(try scratch.bytes(of: "reallot.sqlite").starts(with: Data("SQLite format 3".utf8)))
  }

  @Test func `A file of an inventory is written over only where that is asked for`() throws {
    let command = "reallot scenario show base --plan-file an-bien/rooms.csv"
    let refused = try scratch.shell(command)
    #expect(refused.status == 2)
    #expect(
      refused.errors
        == "reallot: 'an-bien/rooms.csv' would be overwritten, and it is in the folder of the "
        + "inventory '\(scratch.folder.resolvingSymlinksInPath().path)/an-bien'; name another file, "
        + "or say --force\n")
    #expect(try scratch.shell(command + " --force").status == 0)
    #expect(try scratch.bytes(of: "an-bien/rooms.csv") == scratch.bytes(of: "plan.json"))
  }

  @Test(arguments: ["an-bien/routes.csv", "an-bien/../an-bien/routes.csv"])
  func `A new file is no table of an inventory unless that is asked for`(_ path: String) throws {
    let refused = try scratch.run("report", "moves", "base", "--format", "csv", "--output", path)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("'\(path)' would be overwritten, and it is in the folder of"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path(path)))
  }

  @Test func `A new file in an inventory's folder and an ordinary file elsewhere need no leave`()
    throws
  {
    for path in ["an-bien/new.json", "plan.json"] {
      let outcome = try scratch.run("scenario", "show", "base", "--plan-file", path)
      #expect(outcome.status == 0)
    }
  }

  @Test(arguments: ["scenario run base.yaml --plan-file", "inventory check an-bien --rejects"])
  func `A table that the command reads is never written over, under no other name`(
    _ command: String
  ) throws {
    try scratch.replace(
      "Bàn làm việc 1,2 m\",22,", with: "Bàn làm việc\",none,", in: "an-bien/assets.csv")
    let table = try scratch.bytes(of: "an-bien/assets.csv")
    link(scratch.path("an-bien/assets.csv"), scratch.path("other.csv"))
    let outcome = try scratch.shell("reallot \(command) other.csv --force")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        "'other.csv' would be overwritten, and it is read by this command; name another file"))
    #expect(try scratch.bytes(of: "an-bien/assets.csv") == table)
  }

  @Test func `A stock-take that a load is compared with is not written over by its rejects`() throws
  {
    try scratch.replace(
      "Bàn làm việc 1,2 m\",22,", with: "Bàn làm việc\",none,", in: "an-bien/assets.csv")
    try scratch.write("class,quantity\ndesk,1\n", to: "totals.csv")
    for command in ["check", "load"] {
      let outcome = try scratch.shell(
        "reallot inventory \(command) an-bien --totals totals.csv --rejects totals.csv --force")
      #expect(outcome.status == 2)
      #expect(
        outcome.errors.contains(
          "'totals.csv' would be overwritten, and it is read by this command; name another file"))
    }
    #expect(try scratch.bytes(of: "totals.csv") == Data("class,quantity\ndesk,1\n".utf8))
  }

  @Test func `A file with several names is told`() throws {
    try scratch.write("", to: "a.json")
    link(scratch.path("a.json"), scratch.path("b.json"))
    let outcome = try scratch.run("scenario", "show", "base", "--plan-file", "a.json")
    #expect(
      outcome.errors
        == "'a.json' has other names or lies in a folder that cannot be written, and was written "
        + "where it lies\n")
    #expect(try scratch.bytes(of: "b.json") == scratch.bytes(of: "plan.json"))
  }
}
