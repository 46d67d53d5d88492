// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Synchronization

/// Compares answers about changes of plans with re-runs of the changed problem, on many small random
/// problems.
struct Desk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare explanations and values of random problems' plans with re-runs.",
    discussion: """
      Of each plan some lots are forced to serve some needs, some items are added and taken away, \
      and purchases are made as few as any optimum has them: each time the whole market is solved \
      again as one integer programme over all arcs. The same is done within budgets, where what is only \
      bounded has to lie in between. What exchanges are told is carried out. Other plans \
      that are as good are compared with all that trying every count finds, and rules that contradict \
      with what trying every set of them finds. Any \
      difference is printed with the seed that shows it again, and the exit code is 1.
      """)

  @Option(help: "How many problems.")
  var instances = 1_000

  @Option(help: "Seed of the first problem; each next one counts up.")
  var seed: UInt64 = 1

  func validate() throws {
    guard instances > 0 else { throw ValidationError("Give at least --instances 1.") }
  }

  func run() throws {
    let tally = Mutex(
      (compared: 0, runs: 0, ranges: 0, bound: 0, open: 0, plans: 0, conflicts: 0, wrong: 0))
    let first = seed
    DispatchQueue.concurrentPerform(iterations: instances) { index in
      let seed = first &+ UInt64(index)
      do {
        if let conflicts = try ConflictOracle(seed: seed) {
          for fault in conflicts.faults { print("seed \(seed), conflicts: \(fault)") }
          tally.withLock { sums in
            sums.conflicts += 1
            sums.wrong += conflicts.faults.isEmpty ? 0 : 1
          }
        }
        guard let oracle = try DeskOracle(seed: seed) else { return }
        for fault in oracle.faults { print("seed \(seed): \(fault)") }
        tally.withLock { sums in
          sums.plans += 1
          sums.compared += oracle.compared
          sums.runs += oracle.runs
          sums.ranges += oracle.ranges
          sums.bound += oracle.bound
          sums.open += oracle.open
          sums.wrong += oracle.faults.isEmpty ? 0 : 1
        }
      } catch {
        print("seed \(seed): \(error)")
        tally.withLock { $0.wrong += 1 }
      }
    }
    let sums = tally.withLock { $0 }
    print(
      """
      \(sums.compared) answers about \(sums.plans) plans and \(sums.conflicts) contradictions, of them \
      \(sums.runs) after runs within budgets and \(sums.ranges) only between bounds; all other plans \
      of \(sums.bound) that budgets bind, and of \(sums.open) not all; \(sums.wrong) with differences
      """
    )
    if sums.wrong > 0 { throw ExitCode(1) }
  }
}
