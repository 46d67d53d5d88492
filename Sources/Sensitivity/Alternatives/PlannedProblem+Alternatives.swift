// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Inventory
internal import Planning

extension PlannedProblem {
  /// Other plans that are as good as the plan, or nearly so.
  ///
  /// A plan is another one where needs that something tells apart have other counts of purchases, or of
  /// items that something tells apart. Where budgets bind the plan, those are looked at for which its proof
  /// leaves room, so that still none is left out.
  ///
  /// - Parameters:
  ///   - count: how many at most, at least 0.
  ///   - tolerance: how much worse they may be.
  ///   - isInterrupted: whether to stop now with what is found.
  ///   - report: is told how many are found.
  /// - Throws: ``SensitivityError``, where the objective does not count the level of the tolerance, or the
  ///   prices do not prove the plan.
  public func alternatives(
    atMost count: Int, within tolerance: Tolerance, isInterrupted: () -> Bool = { false },
    report: (Int) -> Void = { _ in }
  ) throws -> Alternatives {
    let limit = try limit(of: tolerance)
    let most = most(of: tolerance)
    let whole = try networks.map { try face(of: $0, within: limit) } ?? openFace(within: most)
    var search = AlternativeSearch(
      whole, within: isProven ? limit : .zero, most,
      isRanked: isProven || tolerance.amount == 0, budgets)
    return search.plans(
      atMost: count, costs, isInterrupted: isInterrupted, report: report)
  }

  private func face(of networks: [SolvedMarket], within limit: LevelVector) throws -> NearFace {
    let problem = problem
    return NearFace(
      joining: try Threads.perform(networks, threads: Threads.count(problem.scenario)) {
        try NearFace($0, problem, within: limit)
      })
  }

  /// The face of a plan that budgets bind.
  private func openFace(within most: [Int64]) throws -> NearFace {
    guard let room = ProofRoom(plan, components, within: most) else {
      throw SensitivityError.unproven
    }
    let problem = problem
    return NearFace(
      sharing: try Threads.perform(unpriced, threads: Threads.count(problem.scenario)) {
        try NearFace($0, problem, room)
      })
  }

  /// What plans may count more at each level, up to the one at which they may be worse.
  private func most(of tolerance: Tolerance) -> [Int64] {
    let objective = problem.scenario.objective
    guard let level = level(of: tolerance), let last = objective.firstIndex(of: level) else {
      return objective.map { _ in 0 }
    }
    return (0...last).map { $0 == last ? tolerance.amount : 0 }
  }

  /// The level at which plans may be worse; nil where they may be at none.
  public func level(of tolerance: Tolerance) -> Scenario.Level? {
    guard tolerance.amount > 0 else { return nil }
    return tolerance.level ?? problem.scenario.objective.last(where: \.isMoney)
  }

  /// What other plans may count more than the plan.
  private func limit(of tolerance: Tolerance) throws(SensitivityError) -> LevelVector {
    guard tolerance.amount > 0 else { return .zero }
    let objective = problem.scenario.objective
    let known = objective.dropFirst().filter { $0 != .changes }.map(\.rawValue)
    guard let level = level(of: tolerance) else { throw .noMoneyLevel(known) }
    guard known.contains(level.rawValue), let index = objective.firstIndex(of: level) else {
      throw .uncountedLevel(level.rawValue, known: known)
    }
    return costs.vector(
      objective.indices.dropFirst().map { other in
        other < index ? 0 : other == index ? tolerance.amount : LevelVector.most.third
      })
  }
}

extension Scenario.Level {
  /// Whether it counts money.
  fileprivate var isMoney: Bool {
    switch self {
    case .purchases, .moving, .totalCost: true
    case .unmet, .transfers, .changes: false
    }
  }
}
