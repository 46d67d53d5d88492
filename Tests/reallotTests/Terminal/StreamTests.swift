// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Results go to standard output, everything else to standard error, and nothing else.
struct StreamTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    try scratch.run("scenario", "run", base)
  }

  @Test(arguments: ["report moves base", "report surplus base --format json", "scenario list"])
  func `A reader that leaves is no error`(command: String) throws {
    let outcome = try scratch.shell(
      "reallot \(command) | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}")
    #expect(outcome.output == "0\n")
    #expect(outcome.errors.isEmpty)
  }

  @Test func `A reader that leaves changes neither the exit code nor the log`() throws {
    try scratch.run("scenario", "show", "base", "--plan-file", "plan.json")
    let outcome = try scratch.shell(
      "sed -i s/433000000/432000000/g plan.json; reallot verify plan.json | true; echo ${PIPESTATUS[0]}"
    )
    #expect(outcome.output == "1\n")
    let log = try scratch.run("inventory", "log", "--format", "csv").output
    #expect(log.contains("does not hold"))
  }

  @Test func `Help that cannot be written is no success`() throws {
    let outcome = try scratch.shell("reallot --help > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "reallot: cannot write the result: there is no space left\n")
  }

  @Test(arguments: ["avoidance", "purchases"])
  func `A report keeps to the terminal, be it with a line for each cell`(_ report: String) throws {
    func rules(_ command: String) throws -> [Int] {
      try scratch.shell(command).output.split(whereSeparator: \.isNewline)
        .filter { $0.hasPrefix("─") }.map(\.count)
    }
    let command = "reallot report \(report) base"
    let shown = try rules(
      "export -f reallot; SHELL=/bin/bash script -qec 'stty cols 90; \(command)' /dev/null")
    let whole = try rules(command)
    // Tables of which not even the numbers fit have no rules.
    #expect(shown.count < whole.count)
    #expect(shown.allSatisfy { $0 <= 90 })
    #expect((whole.max() ?? 0) > 90)
  }

  @Test func `A full disk is told`() throws {
    let outcome = try scratch.shell("reallot report moves base > /dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "reallot: cannot write the result: there is no space left\n")
  }

  @Test func `What is written to the output that is open comes behind what is there`() throws {
    let command = "reallot report moves base --format csv"
    let outcome = try scratch.shell(
      "(echo one; \(command) --output /dev/stdout 2> /dev/null; echo two) >> file; "
        + "(echo one; \(command) 2> /dev/null; echo two) > expected; cmp file expected")
    #expect(outcome.status == 0)
  }

  @Test(arguments: [">&-", "<&- >&-"])
  func `Where the output is closed no file is taken for it, and that is told`(_ closed: String)
    throws
  {
    for command in ["inventory list", "report moves base", "--help", "--version"] {
      let outcome = try scratch.shell("reallot \(command) \(closed)")
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasSuffix("reallot: cannot write the result: it is not open\n"))
    }
    let an = Scratch.inventories.appending(path: "an-bien").path
    let load = try scratch.shell("reallot inventory load '\(an)' \(closed) 2>&-")
    #expect(load.status == 2)
    #expect(try scratch.run("store", "check").status == 0)
    let written = try scratch.shell("reallot report moves base --output moves.txt \(closed) 2>&-")
    #expect(written.status == 0)
  }

  @Test(arguments: [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]])
  func `What is no terminal gets no colour and no progress`(environment: [String: String]) throws {
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    let outcome = try scratch.run("scenario", "run", base, environment: environment)
    for text in [outcome.output, outcome.errors] {
      let controls = text.unicodeScalars.filter { $0.value < 32 && $0 != "\n" }
      #expect(controls.isEmpty)
    }
  }

  @Test func `Findings and remarks are no part of the result`() throws {
    let anBien = Scratch.inventories.appending(path: "an-bien").path
    let load = try scratch.run("inventory", "load", anBien, "--format", "json")
    #expect(load.errors.contains("1 warning\n"))
    #expect(try load.object()["report"] as? String == "inventory")
  }
}
