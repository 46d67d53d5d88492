// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Synchronization
import Testing
import Verification

/// Baselines whose search was stopped, with what is proven of them all the same.
struct OpenBaselineTests {
  /// A plan whose run was stopped when it asked for that for so many times.
  static func plan(
    _ scenario: Scenario, on inventory: Inventory, stoppedAfter questions: Int
  ) -> Plan? {
    let left = Mutex(questions)
    var scenario = scenario
    scenario.solver.threads = 1
    let planner = Planner(
      program: "test 1",
      isInterrupted: {
        left.withLock { left in
          left -= 1
          return left < 0
        }
      })
    return try? planner.plan(scenario, on: inventory)
  }

  /// A plan of the ward of which not all markets of B2 were decided.
  static let sample: Plan? = Samples.anBien.flatMap { inventory in
    (0..<60).lazy.compactMap { plan(Samples.scenario, on: inventory, stoppedAfter: $0) }
      .first {
        $0.inherited.solution.certificate?.levels.count ?? 0 > 1 && !$0.isProven($0.inherited)
      }
  }

  @Test func `What is proven of them holds, and is no more than the best`() throws {
    var (proven, open) = (0, 0)
    for seed in UInt64(0)..<40 {
      let sample = RandomCase(seed: seed)
      guard let best = try? Planner(program: "test 1").plan(sample.scenario, on: sample.inventory)
      else { continue }
      for questions in [0, 1, 2, 3, 5, 8, 13, 21] {
        guard
          let plan = Self.plan(sample.scenario, on: sample.inventory, stoppedAfter: questions)
        else {
          // Whether items that must go can is not known yet.
          #expect(sample.scenario.pins.contains { $0.rule == .go }, "\(seed), \(questions)")
          continue
        }
        let verdict = Verifier(inventory: sample.inventory).verify(plan)
        #expect(verdict.holds, "seed \(seed), \(questions): \(verdict.words)")
        guard !plan.isProven(plan.inherited) else { continue }
        open += 1
        let bounds = plan.bounds(of: plan.inherited)
        #expect(!best.inherited.levels.lexicographicallyPrecedes(bounds), "\(seed), \(questions)")
        proven += bounds.contains { $0 > 0 } ? 1 : 0
      }
    }
    #expect(open > 20)
    #expect(proven > 10)
  }

  static let alterations = [
    Alteration("dual above 0", .baselines) {
      $0.inherited.solution.certificate?.levels[0].supply[0] = 1
    },
    Alteration("sum of a level before the last", .baselines) {
      $0.inherited.solution.certificate?.levels[0].demand[0] -= 1
    },
    Alteration("first level cut", .baselines) {
      $0.inherited.solution.certificate?.levels.removeFirst()
    },
    Alteration("method", .baselines) {
      $0.inherited.solution.certificate?.method = .lagrangian
    },
    Alteration("dual too small for its arcs", .baselines) { plan in
      let last = (plan.inherited.solution.certificate?.levels.count ?? 1) - 1
      plan.inherited.solution.certificate?.levels[last].demand[0] += 1 << 50
    },
    Alteration("status", .baselines) { $0.head.status = .feasible },
    Alteration("status", .bounds) { $0.head.status = .optimal },
  ]

  @Test func `The sample holds`() throws {
    let plan = try #require(Self.sample)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict.holds, "\(verdict.words)")
    #expect(plan.head.status == .stopped)
  }

  @Test(arguments: alterations)
  func `What is altered in them is found`(alteration: Alteration) throws {
    var plan = try #require(Self.sample)
    alteration.alter(&plan)
    let verdict = Verifier(inventory: try #require(Samples.anBien)).verify(plan)
    #expect(verdict[alteration.catcher]?.passed == false)
  }
}
