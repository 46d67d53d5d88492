// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// One scenario at many points.
struct SweepTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
  }

  @Test func `The plan of each point is that of a run of its own, byte for byte`() throws {
    let sweep = try scratch.run(
      "scenario", "sweep", "an-bien/scenarios/base.yaml", "--vary",
      "reuse.maximum_distance_km=none,0.5", "--vary", "limits.purchases=none,400000000",
      "--plans", "points")
    #expect(sweep.status == 0)
    let values = ["none", "0.5"].flatMap { distance in
      ["none", "400000000"].map { (distance, $0) }
    }
    for (index, (distance, budget)) in values.enumerated() {
      try scratch.write(
        """
        extends: an-bien/scenarios/base.yaml
        scenario: base
        reuse: {maximum_distance_km: \(distance)}
        limits: {purchases: \(budget)}

        """, to: "point.yaml")
      try scratch.run("scenario", "run", "point.yaml", "--plan-file", "single-\(index).json")
      let single = try Data(
        contentsOf: scratch.folder.appending(path: "single-\(index).json"))
      let point = try Data(
        contentsOf: scratch.folder.appending(path: "points/point-\(index + 1).plan.json"))
      #expect(single == point, "\(distance), \(budget)")
    }
  }

  @Test func `A sweep keeps nothing`() throws {
    try scratch.run(
      "scenario", "sweep", "an-bien/scenarios/base.yaml", "--vary", "moving.per_item=0,1")
    #expect(
      !FileManager.default.fileExists(atPath: scratch.folder.appending(path: "reallot.sqlite").path)
    )
  }

  @Test func `The first corner buys least, and that there may be more is told`() throws {
    let run = try scratch.run(
      "scenario", "sweep", "an-bien/scenarios/base.yaml", "--frontier", "purchases:moving",
      "--count", "1", "--format", "json")
    let points = try #require(try run.object()["points"] as? [[String: Any]])
    let levels = points.compactMap { $0["levels"] as? [String: Int] }
    #expect(levels == [["unmet": 0, "purchases": 433_000_000, "moving": 62_009_240]])
    #expect(try run.object()["complete"] as? Bool == false)
  }

  @Test(arguments: [
    (["--vary", "reuse.maximum_distance_km"], "varies nothing"),
    (["--vary", "reuse.maximum_distance_km=1..2"], "varies nothing"),
    (["--vary", "moving.per_item=1..5000:1"], "varies nothing"),
    (["--vary", "a=1..100:1", "--vary", "b=1..100:1"], "more than 1000 points together"),
    (["--frontier", "unmet:moving"], "names no frontier"),
    (["--frontier", "purchases:moving", "--step", "0"], "--step is at least 1"),
    ([], "Say either what varies"),
  ])
  func `What cannot be swept is refused`(words: [String], message: String) throws {
    let run = try scratch.run(["scenario", "sweep", "an-bien/scenarios/base.yaml"] + words)
    #expect(run.status == 64)
    #expect(run.errors.contains(message))
  }

  @Test func `A key that no scenario has is told as the command line says it`() throws {
    let run = try scratch.run(
      "scenario", "sweep", "an-bien/scenarios/base.yaml", "--vary", "reuse.distance=1,2")
    #expect(run.status == 2)
    #expect(run.errors.contains("reuse.distance=1"))
  }
}
