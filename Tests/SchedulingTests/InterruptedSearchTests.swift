// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Scheduling
import Synchronization
import Testing
import Verification
import Words

/// Searches for waves that somebody watches, or ends.
struct InterruptedSearchTests {
  private func waves(_ move: SmallMove, by planner: WavePlanner) -> WavePlan? {
    try? planner.waves(
      of: move.plan, digest: SmallMove.digest, in: move.inventory, calendar: move.calendar)
  }

  @Test(arguments: 0..<60)
  func `What an interrupt leaves holds, says that it was stopped, and is no better`(
    seed: Int
  ) throws {
    let move = try SmallMove(seed: seed)
    let stopped = WavePlanner(program: "test 1", isInterrupted: { true })
    guard let early = waves(move, by: stopped) else { return }
    let verdict = WaveVerifier(
      inventory: move.inventory, plan: move.plan, digest: SmallMove.digest
    ).verify(early)
    #expect(verdict.holds, "\(verdict.checks.flatMap(\.failures))")
    let isBest = early.levels.allSatisfy { $0.value == $0.bound }
    #expect(early.status == (isBest ? .optimal : .stopped))
    let whole = try #require(waves(move, by: WavePlanner(program: "test 1")))
    #expect(whole.status != .stopped)
    #expect(
      !early.levels.map(\.value).lexicographicallyPrecedes(whole.levels.map(\.value)))
  }

  @Test func `An interrupt before anything is found that carries all says so`() throws {
    let planner = WavePlanner(program: "test 1", isInterrupted: { true })
    let endings = try (0..<160).compactMap { seed -> SchedulingError? in
      let move = try SmallMove(seed: seed)
      do {
        _ = try planner.waves(
          of: move.plan, digest: SmallMove.digest, in: move.inventory, calendar: move.calendar)
        return nil
      } catch let error as SchedulingError {
        return error
      }
    }
    #expect(endings.contains(.stopped))
    #expect(
      SchedulingError.stopped.message.description
        == "stopped before there were waves that carry everything: nothing was kept; run the "
        + "command again")
  }

  @Test func `It is told how far the search is, up to its end`() throws {
    let told = Mutex<[[Int]]>([])
    let planner = WavePlanner(
      program: "test 1", report: { done, total in told.withLock { $0.append([done, total]) } })
    let moves = try (0..<60).map { try SmallMove(seed: $0) }
    let move = try #require(moves.first { waves($0, by: planner) != nil })
    told.withLock { $0 = [] }
    _ = waves(move, by: planner)
    let steps = told.withLock { $0 }
    #expect(steps.first?.first == 0)
    #expect(steps.last.map { $0[0] == $0[1] } == true)
    #expect(steps.map { $0[0] } == steps.map { $0[0] }.sorted())
    #expect(Set(steps.map { $0[1] }).count == 1)
  }

  @Test(arguments: 0..<20)
  func `It is told once, before the end, that there are waves to keep`(seed: Int) throws {
    let found = Mutex(0)
    let planner = WavePlanner(
      program: "test 1", hasWaves: { found.withLock { $0 += 1 } })
    guard waves(try SmallMove(seed: seed), by: planner) != nil else { return }
    #expect(found.withLock { $0 } == 1)
  }
}
