// SPDX-License-Identifier: GPL-3.0-or-later

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
