// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
public import Documents
public import Inventory
internal import Planning
internal import Synchronization

/// Plans many scenarios of one inventory, which share what does not differ between them.
///
/// Each point's plan is that of a run of its own, byte for byte, unless a clock ends it.
public struct Sweep: Sendable {
  private let inventory: Inventory
  private let revision: Digest
  private let program: String
  private let isInterrupted: @Sendable () -> Bool
  private let shared = SharedWork()

  /// A sweep on an inventory.
  ///
  /// - Parameters:
  ///   - program: name and version, which plans record.
  ///   - isInterrupted: whether to stop now; points that are not done then are left out.
  public init(
    on inventory: Inventory, revision: Digest, program: String,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    (self.inventory, self.revision, self.program) = (inventory, revision, program)
    self.isInterrupted = isInterrupted
  }

  /// A scenario of a sweep.
  public struct Task: Sendable {
    /// What it sets.
    public let settings: [Setting]
    /// The scenario.
    public let scenario: Scenario

    /// A scenario with what it sets.
    public init(settings: [Setting], scenario: Scenario) {
      (self.settings, self.scenario) = (settings, scenario)
    }
  }

  /// The points that were done, in order; the first alone, for the others share what it worked out, then
  /// each on a thread of its own.
  ///
  /// - Parameter report: is told how many are done, from several threads.
  /// - Throws: what planning throws, but where a scenario does not fit the inventory.
  public func points(
    _ tasks: [Task], threads: Int, report: @escaping @Sendable (Int) -> Void
  ) throws -> [SweepPoint] {
    let results = Results(count: tasks.count)
    @Sendable func work(_ threads: Int?) {
      guard !isInterrupted(), let index = results.claim() else { return }
      report(results.finish(index, Result { try point(index, tasks[index], threads: threads) }))
    }
    work(nil)
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while results.hasMore, !isInterrupted() { work(1) }
    }
    return try results.points()
  }

  /// The point of a task; nil where an interrupt ended its search.
  private func point(_ index: Int, _ task: Task, threads: Int?) throws -> SweepPoint? {
    do {
      let plan = try plan(task.scenario, threads: threads)
      guard ![nil, .stopped].contains(plan?.status) || !isInterrupted() else { return nil }
      return SweepPoint(number: index + 1, settings: task.settings, plan: plan)
    } catch PlanningError.stoppedTooEarly {
      return SweepPoint(
        number: index + 1, settings: task.settings, plan: nil, isStoppedEarly: true)
    }
  }

  /// The plan of a scenario; nil where it does not fit the inventory, or an interrupt came before any plan.
  ///
  /// - Throws: `PlanningError.stoppedTooEarly`, where the time limit ended the run before any plan.
  func plan(_ scenario: Scenario, threads: Int? = nil) throws -> Plan? {
    var scenario = scenario
    if let threads { scenario.solver.threads = threads }
    do {
      return try Planner(program: program, isInterrupted: isInterrupted, sharing: shared)
        .plan(scenario, on: inventory, revision: revision)
    } catch let error as PlanningError {
      if error == .stoppedTooEarly, !isInterrupted() { throw error }
      return nil
    }
  }

  /// Whether an interrupt came.
  var isStopped: Bool { isInterrupted() }
}

/// The points that are done, and which is next.
private final class Results: Sendable {
  private struct State: Sendable {
    var results: [Result<SweepPoint?, any Error>?]
    var next = 0
    var done = 0
  }

  private let state: Mutex<State>

  init(count: Int) { state = Mutex(State(results: Array(repeating: nil, count: count))) }

  var hasMore: Bool { state.withLock { $0.next < $0.results.count } }

  /// The next one that nobody works on.
  func claim() -> Int? {
    state.withLock { state in
      guard state.next < state.results.count else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  /// Takes what came of a point, and returns how many are done.
  func finish(_ index: Int, _ result: Result<SweepPoint?, any Error>) -> Int {
    state.withLock { state in
      state.results[index] = result
      state.done += 1
      return state.done
    }
  }

  func points() throws -> [SweepPoint] {
    try state.withLock { try $0.results.compactMap { try $0?.get() } }
  }
}
