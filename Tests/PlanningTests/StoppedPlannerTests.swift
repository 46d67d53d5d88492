// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Synchronization
import Testing
import Verification
import Words

@testable import Planning
@testable import benchmark

/// Plans of searches that somebody stopped.
struct StoppedPlannerTests {
  /// A random problem that neither pins nor budgets make impossible, planned on one thread.
  private func unbound(_ seed: UInt64) -> OracleCase {
    let problem = OracleCase(seed: seed)
    var scenario = problem.scenario
    scenario.pins = []
    (scenario.limits.purchases, scenario.limits.moving) = (nil, nil)
    scenario.solver.threads = 1
    return OracleCase(inventory: problem.inventory, scenario: scenario)
  }

  /// The plan of a search that is stopped when it asks once more than so many times.
  private func plan(_ problem: OracleCase, stoppedAfter asks: Int = .max) throws -> Plan {
    let asked = Atomic(0)
    let planner = Planner(
      program: "test 1",
      isInterrupted: { asked.add(1, ordering: .relaxed).oldValue >= asks })
    return try planner.plan(problem.scenario, on: problem.inventory)
  }

  @Test(arguments: 0..<16)
  func `A search that is stopped at any moment keeps bounds that no plan is below`(
    asks: Int
  ) throws {
    for seed in UInt64(1)...40 {
      let problem = unbound(seed)
      let (best, stopped) = (try plan(problem), try plan(problem, stoppedAfter: asks))
      let verdict = Verifier(inventory: problem.inventory).verify(stopped)
      let failures = verdict.checks.flatMap(\.failures).map { $0.text(in: .english) }
      #expect(failures == [], "seed \(seed)")
      #expect(stopped.head.levels.allSatisfy { $0.proof == .certified })
      for (level, optimum) in zip(stopped.head.levels, best.head.levels) {
        #expect(level.bound <= optimum.value, "seed \(seed)")
        guard level.value == optimum.value else { break }
      }
      for (baseline, optimum) in [
        (stopped.stayOnly, best.stayOnly), (stopped.inherited, best.inherited),
      ] {
        let bounds = stopped.bounds(of: baseline)
        #expect(!optimum.levels.lexicographicallyPrecedes(bounds), "seed \(seed)")
      }
    }
  }

  @Test func `A stop at the level of purchases leaves a bound of them that is worth something`()
    throws
  {
    let levels = try (UInt64(1)...40).flatMap { seed in
      try plan(unbound(seed), stoppedAfter: 0).head.levels
    }
    #expect(levels.contains { $0.level == .purchases && 0 < $0.bound && $0.bound < $0.value })
  }

  @Test func `The later a search is stopped, the more levels are proven`() throws {
    let problem = unbound(3)
    let proven = try stride(from: 0, to: 60, by: 4).map { asks in
      try plan(problem, stoppedAfter: asks).head.levels.prefix { $0.bound == $0.value }.count
    }
    #expect(proven == proven.sorted())
    #expect(proven.last == problem.scenario.objective.count)
  }
}
