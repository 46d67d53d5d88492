// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Planning
internal import Testing
internal import Words

@testable internal import reallot

struct ProgressTests {
  private static let bounded = Planner.Progress(
    done: 1, total: 4, level: .purchases, incumbent: 289_000_000, bound: 288_000_000)

  @Test(arguments: [
    (Planner.Progress(done: 12, total: 96), nil, "planning: 12 of 96"),
    (
      bounded, 45,
      "planning: 1 of 4; purchases: best 289,000,000, bound 288,000,000, gap 1,000,000; at most 45 s left"
    ),
    (
      Planner.Progress(done: 0, total: 2, level: .unmet, incumbent: 7), nil,
      "planning: 0 of 2; unmet needs: best 7"
    ),
  ])
  func `The line tells parts, level, best, bound, gap and time`(
    progress: Planner.Progress, seconds: Int?, words: String
  ) {
    #expect(ProgressWords(progress, secondsLeft: seconds).message.description == words)
  }

  @Test func `An event is a line of JSON`() {
    #expect(
      ProgressEvent(Self.bounded).line
        == #"{"version":1,"type":"progress","level":"purchases","done":1,"total":4,"#
        + #""incumbent":289000000,"bound":288000000}"# + "\n")
  }

  @Test func `A run within a budget tells level, best and bound to programs`() throws {
    let scratch = try Scratch()
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/purchase-budget.yaml").path
    let run = try scratch.run("scenario", "run", base, "--progress", "json", "--quiet")
    let lines = run.errors.split(separator: "\n").filter { $0.hasPrefix("{") }
    let events = try lines.map { line in
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(event)
    }
    let last = try #require(events.last { $0["level"] as? String == "purchases" })
    #expect(last["incumbent"] as? Int == 289_000_000)
    #expect(last["bound"] as? Int == 289_000_000)
  }

  @Test func `Quiet leaves findings, verbose adds times, and both together are refused`() throws {
    let scratch = try Scratch()
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    let quiet = try scratch.run("scenario", "run", base, "--quiet")
    #expect(!quiet.errors.contains("loaded inventory"))
    #expect(quiet.errors.contains("no-ownership"))
    let verbose = try scratch.run("scenario", "run", base, "--verbose")
    #expect(verbose.errors.contains(/planned in \d+ ms/))
    let both = try scratch.run("scenario", "run", base, "--verbose", "--quiet")
    #expect(both.status == 64)
    #expect(both.errors.contains("--quiet and --verbose contradict each other; leave one out"))
  }

  @Test(arguments: [
    ["sweep", "an-bien/scenarios/base.yaml", "--vary", "moving.per_item=0,1"],
    ["value", "base", "--levers"], ["compare", "base", "other"],
  ])
  func `Long work of the desk tells programs how far it is, and nobody with none`(
    words: [String]
  ) throws {
    let scratch = try Scratch()
    try scratch.copyInventory()
    try scratch.write(
      """
      extends: an-bien/scenarios/base.yaml
      scenario: other
      reuse: {worthwhile: true}
      moving: {per_item: 1}

      """, to: "other.yaml")
    for file in ["an-bien/scenarios/base.yaml", "other.yaml"] {
      try scratch.run("scenario", "run", file)
    }
    let run = try scratch.run(["scenario"] + words + ["--progress", "json"])
    let events = run.errors.split(separator: "\n").filter { $0.contains("\"type\":\"progress\"") }
    #expect(!events.isEmpty)
    let silent = try scratch.run(["scenario"] + words + ["--progress", "none"])
    #expect(!silent.errors.contains("progress"))
    #expect(silent.output == run.output)
  }
}
