// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Control-C, `kill` and the end of a terminal while a plan is searched for.
struct InterruptTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `An interrupt keeps the best plan so far, which holds`(_ signal: Int32) throws {
    try writeInventory()
    // How long the reading takes differs: later where the search had not begun, sooner where it was done.
    var (run, milliseconds): (Scratch.Outcome?, UInt32) = (nil, 400)
    for _ in 1...20 where run == nil {
      let outcome = try interruptedRun(by: signal, after: milliseconds)
      switch outcome.status {
      case 2: milliseconds = milliseconds * 3 / 2
      case 0: milliseconds /= 2
      default: run = outcome
      }
    }
    #expect(try #require(run).object()["status"] as? String == "stopped")
    #expect(try scratch.run("verify", "plan.json").status == 0)
    #expect(try scratch.run("scenario", "show", "long").output.contains("stopped early"))
  }

  @Test func `An interrupt keeps the best waves so far, which hold`() throws {
    try scratch.copyInventory()
    _ = try scratch.run(
      "scenario", "run", "an-bien/scenarios/premises.yaml", "--plan-file", "plan.json")
    restore(SIGINT)
    var (run, milliseconds): (Scratch.Outcome?, UInt32) = (nil, 400)
    for _ in 1...20 where run == nil {
      let process = try scratch.start([
        "moves", "plan", "premises", "--calendar", "an-bien/calendar.yaml", "--format", "json",
        "--progress", "json",
      ])
      while process.isRunning, !listens(process, to: SIGINT) { usleep(500) }
      usleep(milliseconds * 1000)
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      let outcome = try scratch.outcome(of: process)
      switch outcome.status {
      case 2: milliseconds = milliseconds * 3 / 2
      case 0: milliseconds = milliseconds * 4 / 5
      default: run = outcome
      }
    }
    let outcome = try #require(run)
    #expect(outcome.status == 1)
    #expect(try outcome.object()["status"] as? String == "stopped")
    #expect(outcome.errors.contains(#"{"version":1,"type":"progress","#))
    #expect(try scratch.run("verify", "premises.waves.json").status == 0)
    #expect(try scratch.run("report", "waves", "premises").output.contains("stopped early"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `An interrupt before planning ends the run with words and keeps nothing`(
    _ signal: Int32
  ) throws {
    try writeInventory()
    let run = try interruptedRun(by: signal, after: 0)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "reallot: stopped before there was anything to keep: nothing was planned, and neither the inventory "
        + "nor a plan was kept; run the command again\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("plan.json")))
    // It may have come before there was a store.
    guard FileManager.default.fileExists(atPath: scratch.path("reallot.sqlite")) else { return }
    #expect(try scratch.run("store", "check").status == 0)
    #expect(try scratch.run("scenario", "show", "long").status == 2)
  }

  @Test func `An interrupt of a sweep keeps the points that are done`() throws {
    try scratch.copyInventory()
    restore(SIGINT)
    var (points, milliseconds): (Int?, UInt32) = (nil, 1_500)
    for _ in 1...12 where points == nil {
      let process = try scratch.start([
        "scenario", "sweep", "an-bien/scenarios/base.yaml", "--vary", "moving.per_item=0..999:1",
        "--format", "csv",
      ])
      while process.isRunning, !listens(process, to: SIGINT) { usleep(500) }
      usleep(milliseconds * 1000)
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      let outcome = try scratch.outcome(of: process)
      let found = Set(
        outcome.output.split(separator: "\n").dropFirst().compactMap {
          $0.split(separator: ",").first
        })
      // Before planning there is nothing to keep, and then the first point may not be done yet.
      if outcome.status == 2 || found.isEmpty {
        milliseconds = milliseconds * 3 / 2
      } else {
        #expect(outcome.status == 1)
        points = found.count
      }
    }
    #expect((1..<1_000).contains(try #require(points)))
  }

  /// How a run ended that was interrupted some time after it began to listen.
  private func interruptedRun(by signal: Int32, after milliseconds: UInt32) throws
    -> Scratch.Outcome
  {
    restore(signal)
    let process = try scratch.start(
      ["scenario", "run", "scenario.yaml", "--format", "json", "--plan-file", "plan.json"])
    while process.isRunning, !listens(process, to: signal) { usleep(500) }
    usleep(milliseconds * 1000)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    return try scratch.outcome(of: process)
  }

  /// A process starts with the mask of its parent's thread, which may block signals in a test, and
  /// ignores what its parent ignores, as below `nohup` or in the background of a script.
  private func restore(_ number: Int32) {
    signal(number, SIG_DFL)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Whether the process catches a signal by now, which it does when it begins.
  private func listens(_ process: Process, to signal: Int32) -> Bool {
    let path = "/proc/\(process.processIdentifier)/status"
    let status = try? String(contentsOfFile: path, encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
    let digits = line?.dropFirst(7).trimmingCharacters(in: .whitespaces) ?? ""
    return ((UInt64(digits, radix: 16) ?? 0) >> (signal - 1)) & 1 == 1
  }

  /// One class in 2,000 offices all over a province, which takes the planner a while.
  private func writeInventory() throws {
    func table(_ header: String, _ rows: StrideTo<Int>, _ row: (Int) -> String) -> String {
      ([header] + rows.map(row)).joined(separator: "\n") + "\n"
    }
    let all = stride(from: 0, to: 2_000, by: 1)
    let files = [
      "inventory.yaml": "reallot: 1\nname: long\ntitle: Long\ncurrency: VND\nas_of: 2025\n",
      "scenario.yaml": "scenario: long\ninventory: .\nneeds: {from: [table]}\n",
      "classes.csv": """
      class,name,unit,useful_life_years,reference_price,price_source,volume_m3
      desk,Desk,piece,8,4000000,list,0.5

      """,
      "units.csv": table("unit,name,kind,stage", all) { "u\($0),Unit \($0),ward,both" },
      "offices.csv": table(
        "office,name,unit,latitude,longitude,usable_area_m2,availability", all
      ) { "o\($0),O,u\($0),20.\(1000 + $0 * 37 % 1009),106.\(1000 + $0 * 53 % 997),9,in_use" },
      "needs.csv": table("need,unit,office,class,quantity", stride(from: 0, to: 2_000, by: 2)) {
        "n\($0),u\($0),o\($0),desk,\(1 + $0 % 4)"
      },
      "assets.csv": table(
        "class,name,quantity,unit,office,condition,ownership", stride(from: 1, to: 2_000, by: 2)
      ) { "desk,Desk,\(1 + $0 % 5),u\($0),o\($0),good,own" },
    ]
    for (name, text) in files { try scratch.write(text, to: name) }
  }
}
