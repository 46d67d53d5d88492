// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// Dates the moves of a plan: in which gap each team and each item goes, on which tour of which lorry.
public struct WavePlanner: Sendable {
  private let program: String

  /// A planner.
  ///
  /// - Parameter program: name and version, as wave plans record them.
  public init(program: String) { self.program = program }

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
    let (check, draft) = search(problem, movers)
    guard draft.score.broken == 0 else { throw Self.misfit(problem, check.movers, draft) }
    let bounds = try LevelBounds(
      problem, movers, missing: draft.score.missing, offices: inventory.offices.map(\.id))
    return written(problem, check, draft, bounds, plan, digest, inventory)
  }

  private func search(
    _ problem: WaveProblem, _ movers: [Mover]
  ) -> (check: StateCheck, draft: WaveDraft) {
    let evaluator = Evaluator(problem, movers)
    var search = WaveSearch(evaluator)
    let best = search.best()
    let fine = problem.fineMovers(upTo: 3)
    let count = fine.reduce(1) { count, mover in
      min(WaveSearch.mostTried + 1, count * (mover.window.upper - mover.window.lower + 1))
    }
    guard count <= WaveSearch.mostTried else { return (evaluator.check, best) }
    let other = Evaluator(problem, fine)
    let all = WaveSearch(other).bestOfAll()
    return all.score < best.score ? (other.check, all) : (evaluator.check, best)
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
    _ problem: WaveProblem, _ check: StateCheck, _ draft: WaveDraft, _ bounds: LevelBounds,
    _ plan: Plan, _ digest: Digest, _ inventory: Inventory
  ) -> WavePlan {
    let writer = WaveWriter(problem, check, draft, plan, inventory)
    let levels = zip(WavePlan.Level.allCases, zip(draft.score.levels, bounds.values)).map {
      Plan.LevelResult(level: $0, value: $1.0, bound: $1.1, proof: .certified)
    }
    let driven = writer.driven
    return WavePlan(
      program: program, plan: digest, inventoryName: plan.head.inventoryName,
      revision: plan.head.revision, currency: plan.head.currency, calendar: problem.calendar,
      status: levels.allSatisfy { $0.value == $0.bound } ? .optimal : .feasible, levels: levels,
      teams: writer.teams, tours: driven.tours, loads: driven.loads,
      shortages: ShortageWriter(problem, plan, inventory).shortages(check.lacks(draft.gaps)),
      alone: writer.alone, prices: bounds.prices)
  }
}
