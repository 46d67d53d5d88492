// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Control-C while a plan is searched for.
struct InterruptTests {
  let session: Session
  init() throws { session = try Session() }

  @Test(.timeLimit(.minutes(5)))
  func `An interrupt keeps the best plan so far, which holds`() throws {
    let scenario = Session.inventories.appending(path: "hai-phong/scenarios/base.yaml").path
    let process = try session.start(
      ["scenario", "run", scenario, "--format", "json", "--plan-file", "plan.json"])
    while process.isRunning, !listens(process) { usleep(1_000) }
    process.interrupt()
    process.waitUntilExit()
    let outcome = try session.outcome(of: process)
    #expect(process.terminationReason == .exit)
    #expect(outcome.status == 0)
    let status = try outcome.object()["status"] as? String
    #expect(status == "stopped" || status == "optimal")
    #expect(try session.run("verify", "plan.json").status == 0)
    #expect(try session.run("scenario", "show", "base").status == 0)
  }

  /// Whether the process catches SIGINT by now, which it does when the search begins.
  private func listens(_ process: Process) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
    let caught = line.flatMap { UInt64($0.dropFirst(7).trimmingCharacters(in: .whitespaces), radix: 16) }
    return ((caught ?? 0) >> (SIGINT - 1)) & 1 == 1
  }
}
