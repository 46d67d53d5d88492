// SPDX-License-Identifier: GPL-3.0-or-later

internal import Country
internal import Dispatch
internal import Documents
internal import Synchronization

/// Shards that are planned one after the other, or several at a time, until one fails or somebody asks to
/// stop.
struct ShardRuns {
  /// What came of each that was taken, in the order of the shards.
  private let endings: [Result<ShardRun.Ending, any Error>?]

  /// - Parameters:
  ///   - jobs: how many at a time.
  ///   - report: is told how many are done, from several threads.
  init(_ shards: [Shard], by work: ShardRun, jobs: Int, report: @Sendable (Int) -> Void) {
    let state = Mutex(State(endings: Array(repeating: nil, count: shards.count)))
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, shards.count))) { _ in
      while let index = state.withLock({ $0.claim() }) {
        let ending = Result { try work.run(shards[index]) }
        report(
          state.withLock { state in
            state.endings[index] = ending
            return state.done
          })
      }
    }
    endings = state.withLock { $0.endings }
  }

  private struct State {
    var endings: [Result<ShardRun.Ending, any Error>?]
    private var next = 0

    init(endings: [Result<ShardRun.Ending, any Error>?]) { self.endings = endings }

    /// How many are done.
    var done: Int { endings.count { $0 != nil } }

    mutating func claim() -> Int? {
      let hasFailed = endings.contains { if case .failure = $0 { true } else { false } }
      guard next < endings.count, !hasFailed, !Interrupt.isRequested() else { return nil }
      defer { next += 1 }
      return next
    }
  }

  /// What the shards took that were planned.
  var costs: [ShardCost] { endings.compactMap { try? $0?.get().cost } }

  /// Fails where one failed, has a plan that keeps not every rule or was stopped, or was not taken.
  func finish() throws {
    let results = try endings.map { try $0?.get().result }
    let isFinished = results.allSatisfy { result in
      result.map { ![.infeasible, .stopped].contains($0.status) } ?? false
    }
    if !isFinished { throw Failure.findings }
  }
}
