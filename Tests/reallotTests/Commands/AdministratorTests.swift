// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What administrators do, from a folder of tables to a revision.
struct AdministratorTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private var anBien: String { Scratch.inventories.appending(path: "an-bien").path }

  @Test func `An inventory is checked, loaded, listed and shown`() throws {
    #expect(try scratch.run("inventory", "check", anBien).status == 0)
    let load = try scratch.run("inventory", "load", anBien)
    #expect(load.status == 0)
    #expect(load.output.contains("Control totals by class"))
    #expect(load.errors.contains("a new revision is kept\n"))
    let list = try scratch.run("inventory", "list", "--format", "csv")
    let lines = list.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0] == "revision,name,current,as_of,rows,loaded_at,source")
    let revision = try #require(lines[1].split(separator: ",").first)
    for name in ["an-bien", String(revision)] {
      let show = try scratch.run("inventory", "show", name)
      #expect(show.status == 0)
      #expect(show.output == load.output)
    }
  }

  @Test func `The same content twice is one revision`() throws {
    try scratch.run("inventory", "load", anBien)
    let again = try scratch.run("inventory", "load", anBien)
    #expect(again.status == 0)
    #expect(again.errors.contains("the store had this revision already\n"))
    let list = try scratch.run("inventory", "list", "--format", "csv")
    #expect(list.output.split(separator: "\n").count == 2)
  }

  @Test func `A table is shown as it is kept and loads again to the same revision`() throws {
    try scratch.copyInventory()
    try scratch.run("inventory", "load", anBien)
    for table in ["classes", "units", "offices", "assets"] {
      let shown = try scratch.run("inventory", "show", "an-bien", "--table", table)
      #expect(shown.status == 0)
      try scratch.write(shown.output, to: "an-bien/\(table).csv")
    }
    let again = try scratch.run("inventory", "load", "an-bien")
    #expect(again.errors.contains("the store had this revision already\n"))
  }

  @Test func `Findings are all told, and nothing is kept`() throws {
    try scratch.copyInventory()
    try scratch.replace("reallot: 1\n", with: "reallot: 2\n", in: "an-bien/inventory.yaml")
    let check = try scratch.run("inventory", "check", "an-bien", "--format", "json")
    #expect(check.status == 1)
    #expect(check.errors.isEmpty)
    let findings = try #require(try check.object()["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["file"] as? String == "inventory.yaml" })
    let load = try scratch.run("inventory", "load", "an-bien")
    #expect(load.status == 1)
    #expect(load.output.isEmpty)
    #expect(load.errors.hasPrefix("error: inventory.yaml"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("reallot.sqlite")))
  }
}
