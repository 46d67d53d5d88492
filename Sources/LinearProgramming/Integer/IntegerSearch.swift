// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

/// One branch-and-cut search: what GLPK is asked, and what it answers.
struct IntegerSearch {
  let options: IntegerOptions
  let limits: Limits
  let start: [Double]?

  private(set) var state = cglpk_search()
  private(set) var incumbent: [Double]
  /// GLPK's own code.
  private(set) var code: Int32 = 0

  /// C gets a pointer to this while the search runs.
  private struct Poll {
    let isInterrupted: @Sendable () -> Bool
  }

  init(_ options: IntegerOptions, _ limits: Limits, start: [Double]?, columnCount: Int) {
    self.options = options
    self.limits = limits
    self.start = start
    incumbent = [Double](repeating: 0, count: columnCount)
    state.presolve = options.presolve ? 1 : 0
    state.cuts = options.cuts ? 1 : 0
    state.pseudocosts = options.pseudocostBranching ? 1 : 0
    state.relative_gap = limits.relativeGap
    state.nodes = max(0, limits.nodes ?? .max)
    state.iterations = max(0, limits.iterations ?? .max)
    state.bound = .infinity
  }

  /// Searches until GLPK is done or a limit is reached.
  mutating func run(_ problem: borrowing Problem) throws(SolverError) {
    state.milliseconds = Budget(limits).milliseconds
    // The poll is Swift code above GLPK's frames, but it never calls GLPK (the shim refuses it),
    // so no jump out of GLPK can pass over it.
    state.poll = { info in
      guard let poll = info?.assumingMemoryBound(to: Poll.self) else { return 0 }
      return poll.pointee.isInterrupted() ? 1 : 0
    }
    var poll = Poll(isInterrupted: limits.isInterrupted)
    code = try problem.call { handle in
      withUnsafeMutablePointer(to: &poll) { search(handle, $0) }
    }
  }

  private mutating func search(_ handle: OpaquePointer, _ poll: UnsafeMutableRawPointer) -> Int32 {
    var state = state
    state.poll_info = poll
    defer {
      state.poll_info = nil
      state.start = nil
      state.incumbent = nil
      self.state = state
    }
    return incumbent.withUnsafeMutableBufferPointer { incumbent in
      state.incumbent = incumbent.baseAddress
      guard let start else { return cglpk_integer(handle, &state) }
      return start.withUnsafeBufferPointer { start in
        state.start = start.baseAddress
        return cglpk_integer(handle, &state)
      }
    }
  }

  /// The limit that stopped the search, if any.
  var limit: Limit? {
    switch code {
    case GLP_ETMLIM: .time
    case GLP_EMIPGAP: .gap
    case GLP_ESTOP: stopped
    default: nil
    }
  }

  private var stopped: Limit {
    switch Int(state.stopped) {
    case CGLPK_STOP_NODES: .nodes
    case CGLPK_STOP_ITERATIONS: .iterations
    default: .interrupt
    }
  }
}
