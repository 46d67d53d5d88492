// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// Dates the moves of a plan: in which gap each team and each item goes, on which tour of which lorry.
public struct WavePlanner: Sendable {
  private let program: String
  private let isInterrupted: @Sendable () -> Bool
  private let report: @Sendable (_ done: Int, _ total: Int) -> Void
  private let hasWaves: @Sendable () -> Void

  /// A planner.
  ///
  /// - Parameters:
  ///   - program: name and version, as wave plans record them.
  ///   - isInterrupted: whether to stop now with the best waves so far.
  ///   - report: is told how many waves are worked out, and how many may be at most.
  ///   - hasWaves: is called when there are waves that can be kept.
  public init(
    program: String, isInterrupted: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    hasWaves: @escaping @Sendable () -> Void = {}
  ) {
    (self.program, self.isInterrupted, self.report) = (program, isInterrupted, report)
    self.hasWaves = hasWaves
  }

  /// The waves of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan, true to the inventory.
  ///   - digest: the digest of the plan's file.
  ///   - calendar: when things may move; days that it leaves out come from the plan.
  /// - Throws: ``SchedulingError`` or `CalendarFault` where the moves cannot be dated.
  public func waves(
    of plan: Plan, digest: Digest, in inventory: Inventory, calendar: MoveCalendar
  ) throws -> WavePlan {
    let plan = plan.asThingsStand
    let settled = try calendar.settled(from: Day(firstOf: plan.head.date))
    let problem = try WaveProblem(plan, inventory, settled)
    guard !problem.cargos.isEmpty || !problem.movingParts.isEmpty else {
      throw SchedulingError.nothingMoves
    }
    let movers = problem.movers()
    let found = search(problem, movers)
    let (check, draft) = (found.check, found.draft)
    guard draft.score.broken == 0 else {
      throw found.isStopped ? .stopped : Self.misfit(problem, check.movers, draft)
    }
    let bounds = try LevelBounds(
      problem, movers, missing: draft.score.missing, offices: inventory.offices.map(\.id))
    return written(problem, found, bounds, plan, digest, inventory)
  }

  /// The best waves that were found.
  private struct Found {
    let check: StateCheck
    let draft: WaveDraft
    let isStopped: Bool
  }

  private func search(_ problem: WaveProblem, _ movers: [Mover]) -> Found {
    let fine = problem.fineMovers(upTo: 3)
    let count = fine.reduce(1) { count, mover in
      min(WaveSearch.mostTried + 1, count * (mover.window.upper - mover.window.lower + 1))
    }
    let isTried = count <= WaveSearch.mostTried
    let watch = SearchWatch(isInterrupted, report, hasWaves)
    watch.begin(atMost: WaveSearch.most + (isTried ? count : 0))
    defer { watch.end() }
    let evaluator = Evaluator(problem, movers)
    var search = WaveSearch(evaluator, watch)
    let best = search.best()
    let found = Found(check: evaluator.check, draft: best, isStopped: search.isStopped)
    guard isTried, !search.isStopped else { return found }
    let other = Evaluator(problem, fine)
    var trial = WaveSearch(other, watch)
    let better = trial.bestOfAll(beating: best.score)
    return Found(
      check: better == nil ? evaluator.check : other.check, draft: better ?? best,
      isStopped: trial.isStopped)
  }

  /// What lorries could not carry.
  private static func misfit(
    _ problem: WaveProblem, _ movers: [Mover], _ draft: WaveDraft
  ) -> SchedulingError {
    let left = zip(movers, draft.gaps).filter { draft.plans[$1] == nil }.flatMap(\.0.cargos)
    return .doesNotFit(
      items: left.reduce(0) { $0 + $1.count }, litres: left.reduce(0) { $0 + $1.volume })
  }

  private func written(
    _ problem: WaveProblem, _ found: Found, _ bounds: LevelBounds, _ plan: Plan,
    _ digest: Digest, _ inventory: Inventory
  ) -> WavePlan {
    let (check, draft) = (found.check, found.draft)
    let writer = WaveWriter(problem, check, draft, plan, inventory)
    let levels = zip(WavePlan.Level.allCases, zip(draft.score.levels, bounds.values)).map {
      Plan.LevelResult(level: $0, value: $1.0, bound: $1.1, proof: .certified)
    }
    let driven = writer.driven
    return WavePlan(
      program: program, plan: digest, inventoryName: plan.head.inventoryName,
      revision: plan.head.revision, currency: plan.head.currency, calendar: problem.calendar,
      status: status(levels, found.isStopped), levels: levels,
      teams: writer.teams, tours: driven.tours, loads: driven.loads,
      shortages: ShortageWriter(problem, plan, inventory).shortages(check.lacks(draft.gaps)),
      alone: writer.alone, prices: bounds.prices)
  }

  private func status(
    _ levels: [Plan.LevelResult<WavePlan.Level>], _ isStopped: Bool
  ) -> Plan.Status {
    levels.allSatisfy { $0.value == $0.bound } ? .optimal : isStopped ? .stopped : .feasible
  }
}
