// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Planning

/// The corners of two levels: plans of which none is as good at both and better at one.
///
/// After the least of the first level, the second is bounded by one less than what was found, again and
/// again (ε-constraint): so corners are found that no weighing of the two levels would find.
public struct Frontier: Sendable {
  /// The level that is best at the first corner.
  public let first: Scenario.Level
  /// The level that is best at the last corner.
  public let second: Scenario.Level

  /// What was found.
  public struct Corners: Sendable {
    /// The corners, the best of the first level first.
    public let points: [SweepPoint]
    /// Whether there are no others, which is known only where each is proven best.
    public let isComplete: Bool
  }

  /// Reads `purchases:moving` or `moving:purchases`; nil for anything else.
  ///
  /// Only these two can be bounded.
  public init?(_ text: String) {
    switch text {
    case "purchases:moving": (first, second) = (.purchases, .moving)
    case "moving:purchases": (first, second) = (.moving, .purchases)
    default: return nil
    }
  }

  /// So many runs are made for a corner at most: where a budget counts no penalties and the level does,
  /// what comes of a tighter budget may be no corner.
  private static let runsPerCorner = 10

  /// Finds corners of a scenario whose other budgets hold, at most so many.
  ///
  /// - Parameters:
  ///   - step: by how much the budget of the second level falls from run to run, at least 1; with more
  ///     than 1 corners that lie closer are passed over.
  public func corners(
    of scenario: Scenario, in sweep: Sweep, atMost most: Int, step: Money = 1,
    report: @Sendable (Int) -> Void
  ) throws -> Corners {
    var (scenario, found, isProven) = (scenario, [SweepPoint](), step == 1)
    var runs = 0
    scenario.objective = [.unmet, first, second]
    var settings = [
      Setting(key: "objective", value: "[unmet, \(first.rawValue), \(second.rawValue)]")
    ]
    var unmet: Int64?
    while found.count < most, runs < most * Self.runsPerCorner {
      runs += 1
      let next: Plan?
      do {
        next = try sweep.plan(scenario)
      } catch PlanningError.stoppedTooEarly {
        found.append(
          SweepPoint(
            number: found.count + 1, settings: settings, plan: nil, isStoppedEarly: true))
        return Corners(points: found, isComplete: false)
      }
      guard let plan = next, !(plan.status == .stopped && sweep.isStopped) else {
        return Corners(points: found, isComplete: false)
      }
      let amounts = LevelAmounts(plan)
      isProven = isProven && (plan.status == .optimal || plan.status == .infeasible)
      guard plan.status != .infeasible, amounts.unmet <= unmet ?? amounts.unmet else {
        return Corners(points: found, isComplete: isProven)
      }
      unmet = amounts.unmet
      keep(SweepPoint(number: found.count + 1, settings: settings, plan: plan), in: &found)
      report(found.count)
      guard let limit = tighten(&scenario, beyond: plan, by: step) else {
        return Corners(points: found, isComplete: isProven)
      }
      settings = [settings[0], limit]
    }
    return Corners(points: found, isComplete: false)
  }

  /// Adds a point, in place of the last where that is no better at either level, and not at all where it is
  /// itself no better than the last.
  private func keep(_ point: SweepPoint, in found: inout [SweepPoint]) {
    if let last = found.last?.amounts, let amounts = point.amounts {
      let change = [amounts[first] - last[first], amounts[second] - last[second]]
      if change.allSatisfy({ $0 <= 0 }) {
        found.removeLast()
      } else if change.allSatisfy({ $0 >= 0 }) {
        return
      }
    }
    found.append(
      SweepPoint(number: found.count + 1, settings: point.settings, plan: point.plan))
  }

  /// Asks for less of the second level than a plan has; nil where there is no less.
  private func tighten(
    _ scenario: inout Scenario, beyond plan: Plan, by step: Money
  ) -> Setting? {
    let spent =
      second == .purchases
      ? LevelAmounts(plan).purchases
      : plan.assignments.reduce(0) { $0 + $1.items.count * ($1.cost.moving + $1.cost.repair) }
    guard spent > 0 else { return nil }
    let limit = max(0, spent - max(1, step))
    if second == .purchases {
      scenario.limits.purchases = limit
    } else {
      scenario.limits.moving = limit
    }
    return Setting(key: "limits.\(second.rawValue)", value: String(limit))
  }
}
