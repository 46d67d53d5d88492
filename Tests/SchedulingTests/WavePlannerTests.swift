// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Scheduling
import Testing
import Verification

struct WavePlannerTests {
  /// What became of small moves.
  private struct Tally {
    var compared = 0
    var equal = 0
    var optimal = 0
    var refused = 0
  }

  @Test func `Small moves hold, are bounded, and are no worse than the best of all`() throws {
    var tally = Tally()
    for seed in 0..<160 { try compare(SmallMove(seed: seed), &tally) }
    #expect(tally.compared > 60)
    #expect(tally.equal == tally.compared)
    #expect(tally.optimal * 2 >= tally.compared)
    #expect(tally.refused > 3)
  }

  private func compare(_ move: SmallMove, _ tally: inout Tally) throws {
    let force = BruteForce(move)
    guard !force.isEmpty, force.size <= 6 else { return }
    let waves: WavePlan
    do {
      waves = try WavePlanner(program: "test 1")
        .waves(of: move.plan, digest: SmallMove.digest, in: move.inventory, calendar: move.calendar)
    } catch let error as SchedulingError {
      // What closes may be in use, which the enumeration does not look at.
      if case .closingInUse = error { return }
      tally.refused += 1
      #expect(force.best() == nil, "\(move.testDescription): \(error)")
      return
    }
    let verdict = WaveVerifier(
      inventory: move.inventory, plan: move.plan, digest: SmallMove.digest
    ).verify(waves)
    #expect(verdict.holds, "\(move.testDescription): \(verdict.checks.flatMap(\.failures))")
    let best = try #require(force.best(), "\(move.testDescription)")
    let values = waves.levels.map(\.value)
    #expect(!values.lexicographicallyPrecedes(best), "\(move.testDescription)")
    tally.compared += 1
    if values == best { tally.equal += 1 }
    if waves.status == .optimal {
      tally.optimal += 1
      #expect(values == best, "\(move.testDescription)")
    }
    for (place, level) in waves.levels.enumerated()
    where Array(values[..<place]) == Array(best[..<place]) {
      #expect(level.bound <= best[place], "\(move.testDescription) \(level.level)")
    }
  }

  @Test(arguments: 0..<12)
  func `The same move gives the same bytes`(seed: Int) throws {
    let move = try SmallMove(seed: seed)
    func bytes() throws -> [UInt8]? {
      let planner = WavePlanner(program: "test 1")
      guard
        let waves = try? planner.waves(
          of: move.plan, digest: SmallMove.digest, in: move.inventory, calendar: move.calendar)
      else { return nil }
      return WavePlanWriter().bytes(of: waves)
    }
    #expect(try bytes() == bytes())
  }
}
