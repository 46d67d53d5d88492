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
      as one plain integer programme, and by brute force where it is tiny. Any difference is printed \
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
    let wrong = Mutex(0)
    let first = seed
    DispatchQueue.concurrentPerform(iterations: instances) { index in
      let seed = first &+ UInt64(index)
      let faults = Self.faults(seed: seed)
      for fault in faults { print("seed \(seed): \(fault)") }
      if !faults.isEmpty { wrong.withLock { $0 += 1 } }
    }
    let count = wrong.withLock { $0 }
    print("\(instances) problems, \(count) with differences")
    if count > 0 { throw ExitCode(1) }
  }

  private static func faults(seed: UInt64) -> [String] {
    do {
      return try PlanOracle.faults(of: OracleCase(seed: seed))
    } catch {
      return ["\(error)"]
    }
  }
}
