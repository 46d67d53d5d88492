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
    // A machine may be so busy that the search ends before the interrupt comes: then try again.
    var run: Scratch.Outcome?
    for _ in 1...10 where run == nil { run = try interruptedRun(by: signal) }
    #expect(try #require(run).status == 1)
    #expect(try scratch.run("verify", "plan.json").status == 0)
    #expect(try scratch.run("scenario", "show", "long").output.contains("stopped early"))
  }

  /// How a run ended that was interrupted in its search; nil where the search was faster.
  private func interruptedRun(by signal: Int32) throws -> Scratch.Outcome? {
    unblock(signal)
    let process = try scratch.start(
      ["scenario", "run", "scenario.yaml", "--format", "json", "--plan-file", "plan.json"])
    while process.isRunning, !listens(process, to: signal) { usleep(500) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    let outcome = try scratch.outcome(of: process)
    return try outcome.object()["status"] as? String == "stopped" ? outcome : nil
  }

  /// Threads of a test may block signals, and a process starts with the mask of its parent's thread.
  private func unblock(_ signal: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Whether the process catches a signal by now, which it does when the search begins.
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
