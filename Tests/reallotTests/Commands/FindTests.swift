// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Who has one, before anything is ordered.
struct FindTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    _ = try scratch.run("scenario", "run", "an-bien/scenarios/base.yaml")
  }

  @Test func `The nearest stand first, and of a plan only what it leaves over`() throws {
    let near = ["--class", "desk", "--near", "s-11371-1", "--format", "csv"]
    let all = try scratch.run(["inventory", "find", "an-bien"] + near)
    let left = try scratch.run(["inventory", "find", "--surplus-of", "base"] + near)
    #expect(all.status == 0 && left.status == 0)
    let lines = all.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("distance_m,unit,unit_name,office,") && lines[1].hasPrefix("0,"))
    #expect(left.output.split(separator: "\n").count < lines.count)
  }

  @Test func `A terminal shows the nearest offices, and every row where all is asked for`() throws {
    let near = ["inventory", "find", "an-bien", "--class", "desk", "--near", "s-11371-1"]
    let screen = try scratch.run(near).output
    #expect(screen.contains("\nBy office\n") && !screen.contains("Bàn làm việc gỗ 1,4 m"))
    #expect(screen.contains("as the crow flies.\n"))
    let full = try scratch.run(near + ["--full"]).output
    #expect(full.contains("\nBy office\n") && full.contains("Bàn làm việc gỗ 1,4 m"))
  }

  @Test func `A row is told as it stands in the file that was loaded`() throws {
    let run = try scratch.run(
      "inventory", "find", "an-bien", "--class", "desk", "--near", "s-11371-1", "--format", "csv")
    let text = String(decoding: try scratch.bytes(of: "an-bien/assets.csv"), as: UTF8.self)
    let rows = text.split(separator: "\n")
    let found = run.output.split(separator: "\n").dropFirst()
    #expect(!found.isEmpty)
    for line in found {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells[cells.count - 3] == "assets.csv")
      let row = try #require(Int(cells[cells.count - 1]))
      #expect(rows[row - 1].contains(cells[1]) && rows[row - 1].contains(cells[3]), "\(line)")
    }
  }

  @Test func `One place is named, and not two`() throws {
    #expect(try scratch.run("inventory", "find", "--class", "desk", "--near", "x").status == 64)
  }

  @Test func `What is not there is told with what is near`() throws {
    let run = try scratch.run("inventory", "find", "an-bien", "--class", "dest", "--near", "x")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        reallot: the inventory has no class 'dest' (did you mean 'desk'?); \
        'reallot inventory show NAME --table classes' lists them

        """)
  }
}
