// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

struct StoreOptionTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private var anBien: String { Scratch.inventories.appending(path: "an-bien").path }

  private func stores() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
      .filter { $0.hasSuffix(".sqlite") }.sorted()
  }

  @Test func `Without option and variable the store is in the working folder`() throws {
    try scratch.run("inventory", "load", anBien)
    #expect(try stores() == ["reallot.sqlite"])
  }

  @Test func `The variable names the store`() throws {
    try scratch.run("inventory", "load", anBien, environment: ["REALLOT_STORE": "mine.sqlite"])
    #expect(try stores() == ["mine.sqlite"])
  }

  @Test func `The option goes before the variable`() throws {
    try scratch.run(
      "inventory", "load", anBien, "--store", "other.sqlite",
      environment: ["REALLOT_STORE": "mine.sqlite"])
    #expect(try stores() == ["other.sqlite"])
  }

  @Test func `An empty variable counts as none`() throws {
    try scratch.run("inventory", "load", anBien, environment: ["REALLOT_STORE": ""])
    #expect(try stores() == ["reallot.sqlite"])
  }

  @Test func `A name that SQLite takes for no file is one`() throws {
    try scratch.run("inventory", "load", anBien, "--store", ":memory:")
    let list = try scratch.run("inventory", "list", "--store", ":memory:")
    #expect(list.status == 0 && list.output.contains("an-bien"))
  }

  @Test(arguments: [
    "inventory list", "inventory log", "inventory show an-bien", "inventory diff a b",
    "inventory export an-bien out", "inventory undo", "inventory mappings --of an-bien",
    "inventory check r.csv --mapping c53-hd --into an-bien", "scenario list", "verify base",
    "report moves base", "audit log", "audit checkpoint", "audit prove 1", "audit stamp-request",
    "store check",
  ])
  func `A command that reads makes no store and names the missing one`(_ command: String) throws {
    try scratch.write("a\n", to: "r.csv")
    let words = command.split(separator: " ").map(String.init) + ["--store", "mistyped.sqlite"]
    let outcome = try scratch.run(words)
    #expect(outcome.status == 2 && outcome.errors.contains("no store 'mistyped.sqlite'"))
    #expect(try stores() == [])
  }
}
