// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Workbooks and marked CSV on the command line.
struct SpreadsheetTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
  }

  private static let onTerminal =
    "Error: a workbook is not for a terminal: send it to a file, as with '> report.xlsx'"
  private static let archive = Data("PK\u{3}\u{4}".utf8)

  @Test(arguments: [
    "report avoidance base", "report moves base", "verify base", "inventory list",
    "scenario run an-bien/scenarios/base.yaml",
  ]) func `A workbook is not written to a terminal, which is said before any work`(
    _ command: String
  ) throws {
    let asked = "reallot \(command) --format xlsx"
    let shown = try scratch.shell(
      "export -f reallot; SHELL=/bin/bash script -qec '\(asked)' /dev/null"
    ).output
    #expect(shown.hasPrefix(Self.onTerminal), "\(shown)")
  }

  @Test(arguments: [
    "report avoidance base", "report moves base", "report purchases base", "report surplus base",
    "verify base", "inventory check an-bien", "scenario show base", "inventory show an-bien",
    "audit log",
  ]) func `Every result goes into a workbook, the same bytes twice`(_ command: String) throws {
    let outcome = try scratch.shell(
      "write() { reallot \(command) --format xlsx; }; write > 1.xlsx && sleep 1 && write > 2.xlsx")
    #expect(outcome.status == 0)
    let bytes = try scratch.bytes(of: "1.xlsx")
    #expect(bytes.starts(with: Self.archive))
    if command != "audit log" { #expect(try scratch.bytes(of: "2.xlsx") == bytes) }
  }

  @Test func `A workbook goes to the file that is named, and leaves nothing else behind`() throws {
    let temporary = scratch.path("temporary")
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    let outcome = try scratch.run(
      ["report", "moves", "base", "--format", "xlsx", "--output", "moves.xlsx"],
      environment: ["TMPDIR": temporary])
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(try scratch.bytes(of: "moves.xlsx").starts(with: Self.archive))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
  }

  @Test(arguments: [
    "report avoidance base", "report moves base", "inventory list",
    "inventory show an-bien --table units",
  ])
  func `CSV begins with the mark of UTF-8 where that is asked for`(_ command: String) throws {
    let outcome = try scratch.shell(
      "reallot \(command) --format csv > plain.csv; reallot \(command) --format csv --bom > marked.csv"
    )
    #expect(outcome.status == 0)
    let plain = try scratch.bytes(of: "plain.csv")
    #expect(try scratch.bytes(of: "marked.csv") == Data([0xEF, 0xBB, 0xBF]) + plain)
  }

  @Test(arguments: ["table", "json", "xlsx"])
  func `Only CSV is marked`(format: String) throws {
    let outcome = try scratch.run("report", "moves", "base", "--bom", "--format", format)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix("Error: --bom marks CSV and needs --format csv\nUsage: reallot "))
  }
}
