// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents

/// A scenario of a sweep, and what came of it.
public struct SweepPoint: Sendable {
  /// Its number, from 1.
  public let number: Int
  /// What it sets.
  public let settings: [Setting]
  /// The plan; nil where the scenario does not fit the inventory.
  public let plan: Plan?
  private let isStoppedEarly: Bool

  /// A point with its plan.
  ///
  /// - Parameter isStoppedEarly: whether the time limit ended the run before there was any plan.
  public init(number: Int, settings: [Setting], plan: Plan?, isStoppedEarly: Bool = false) {
    (self.number, self.settings, self.plan) = (number, settings, plan)
    self.isStoppedEarly = isStoppedEarly
  }

  /// How good the plan is; nil where the scenario does not fit the inventory.
  public var status: Plan.Status? { isStoppedEarly ? .stopped : plan?.status }

  /// Whether a run ended before the plan was proven best.
  public var isUnproven: Bool { [.stopped, .feasible].contains(status) }

  /// What the plan comes to; nil without one that keeps every rule.
  public var amounts: LevelAmounts? {
    plan.flatMap { $0.status == .infeasible ? nil : LevelAmounts($0) }
  }
}

extension SweepPoint {
  /// Which points are corners of two levels: none with plans of the same unmet needs is as good at both
  /// and better at one.
  public static func corners(
    of points: [SweepPoint], _ first: Scenario.Level, _ second: Scenario.Level
  ) -> Set<Int> {
    let known = points.compactMap { point in point.amounts.map { (point.number, $0) } }
    let least = known.map(\.1.unmet).min()
    let candidates = known.filter { $0.1.unmet == least }
    let corners = candidates.filter { _, amounts in
      !candidates.contains { _, other in
        other[first] <= amounts[first] && other[second] <= amounts[second]
          && (other[first] < amounts[first] || other[second] < amounts[second])
      }
    }
    return Set(corners.map(\.0))
  }
}
