// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What differs between plans: what they were made from, what they reach, and what they do.
public struct PlanComparison: Sendable {
  /// The plans; all are compared with the first.
  public let plans: [ComparedPlan]
  /// What they were made from, as far as it differs.
  public let inputs: [InputDifference]
  /// What they reach.
  public let levels: [LevelComparison]
  /// What each input does alone; empty where there is one or none, or more than two plans.
  public let effects: [Effect]
  /// What the second plan does otherwise than the first; empty where there are more than two.
  public let lines: [ChangedLine]
  /// Whether it could be judged which lines are equal choices.
  public let isJudged: Bool
  /// Which teams work elsewhere in the second plan; empty where there are more than two.
  public let places: [ChangedPlace]
  /// Items of the earlier plan that are no more, where one of two plans is a re-plan.
  public let lost: [LostItems]
  /// Whether the plans come to the same: the same status and levels, everybody in the same place, and no
  /// line that differs other than by an equal choice.
  public let isSame: Bool

  /// Compares plans with the first of them.
  ///
  /// - Parameter rerun: runs the first scenario again with single inputs of the second; nil where nobody
  ///   asks for that.
  /// - Precondition: there are at least two plans.
  /// - Throws: what running again throws.
  public init(_ plans: [ComparedPlan], rerun: Rerun?) throws {
    self.plans = plans
    inputs = InputDifference.all(plans)
    levels = LevelComparison.all(plans.map(\.plan))
    effects = try rerun?.effects(inputs, levels, plans) ?? []
    let others = plans.dropFirst()
    let differences = others.map { LineDifference(plans[0], $0) }
    let moved = others.map { ChangedPlace.all(plans[0].plan, $0.plan) }
    isSame =
      Set(plans.map(\.plan.status)).count == 1 && levels.allSatisfy { Set($0.values).count == 1 }
      && moved.allSatisfy(\.isEmpty)
      && !differences.contains { $0.lines.contains(where: \.isReal) }
    isJudged = differences.allSatisfy(\.isJudged)
    lost = plans.count == 2 ? LostItems.all(plans[0], plans[1]) : []
    (lines, places) = plans.count == 2 ? (differences[0].lines, moved[0]) : ([], [])
  }
}
