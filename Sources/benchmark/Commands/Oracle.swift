// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Synchronization

/// Compares the planner with an oracle on many small random problems.
struct Oracle: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare plans of random problems with an integer programme over all arcs.",
    discussion: """
      Every problem is planned, checked against rules written down a second time, and solved again \
      as one plain integer programme, and by brute force where it is tiny; there also within half of \
      what units that share nothing would spend. Any difference is printed \
      with the seed that shows it again, and the exit code is 1.
      """)

  @Option(help: "How many problems.")
  var instances = 1_000

  @Option(help: "Seed of the first problem; each next one counts up.")
  var seed: UInt64 = 1

  func validate() throws {
    guard instances > 0 else { throw ValidationError("Give at least --instances 1.") }
  }

  func run() throws {
    let tally = Mutex(Tally())
    let first = seed
    DispatchQueue.concurrentPerform(iterations: instances) { index in
      let seed = first &+ UInt64(index)
      let finding = Self.finding(seed: seed)
      for fault in finding.faults { print("seed \(seed): \(fault)") }
      tally.withLock { $0.count(finding) }
    }
    let sums = tally.withLock { $0 }
    let endings = sums.endings.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    print("\(endings.joined(separator: ", ")); \(sums.wrong) with differences")
    if sums.wrong > 0 { throw ExitCode(1) }
  }

  private static func finding(seed: UInt64) -> PlanOracle.Finding {
    do {
      return try PlanOracle.check(OracleCase(seed: seed))
    } catch {
      return PlanOracle.Finding(ending: "error", faults: ["\(error)"])
    }
  }

  /// How many problems ended how.
  private struct Tally {
    var endings: [String: Int] = [:]
    var wrong = 0

    mutating func count(_ finding: PlanOracle.Finding) {
      endings[finding.ending, default: 0] += 1
      wrong += finding.faults.isEmpty ? 0 : 1
    }
  }
}
