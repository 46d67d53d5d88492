// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Inventory
internal import Planning

extension PlannedProblem {
  /// Other plans that are as good as the plan, or nearly so.
  ///
  /// A plan is another one where needs that something tells apart have other counts of purchases, or of
  /// items that something tells apart.
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
    let problem = problem
    let faces = try Threads.perform(proven(), threads: Threads.count(problem.scenario)) {
      try NearFace($0, problem, within: limit)
    }
    var search = AlternativeSearch(NearFace(joining: faces), within: limit, budgets)
    return search.plans(
      atMost: count, costs, isInterrupted: isInterrupted, report: report)
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
