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
}
