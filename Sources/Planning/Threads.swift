// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
package import Documents
internal import Foundation
internal import Synchronization

/// Does independent jobs on several threads and returns the results in the order of the jobs.
///
/// GLPK keeps an environment per thread, so that each job is one synchronous call on one thread.
package enum Threads {
  /// How many threads a scenario allows.
  package static func count(_ scenario: Scenario) -> Int {
    scenario.solver.threads ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// - Parameters:
  ///   - jobs: what to do, the longest first for an even load.
  ///   - threads: how many threads work at most.
  ///   - finished: is told after each job how many are done.
  package static func perform<Job: Sendable, Result: Sendable, Failure>(
    _ jobs: [Job], threads: Int, finished: @escaping @Sendable (Int) -> Void = { _ in },
    _ work: @escaping @Sendable (Job) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let state = Mutex(State<Result, Failure>(results: Array(repeating: nil, count: jobs.count)))
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, jobs.count))) { _ in
      while let index = state.withLock({ $0.claim() }) {
        let result = Swift.Result { () throws(Failure) in try work(jobs[index]) }
        finished(state.withLock { $0.finish(index, result) })
      }
    }
    var results: [Result] = []
    for case let result? in state.withLock({ $0.results }) { results.append(try result.get()) }
    return results
  }

  private struct State<Result: Sendable, Failure: Error>: Sendable {
    var results: [Swift.Result<Result, Failure>?]
    var next = 0
    var done = 0

    mutating func claim() -> Int? {
      guard next < results.count else { return nil }
      defer { next += 1 }
      return next
    }

    mutating func finish(_ index: Int, _ result: Swift.Result<Result, Failure>) -> Int {
      results[index] = result
      done += 1
      return done
    }
  }
}
