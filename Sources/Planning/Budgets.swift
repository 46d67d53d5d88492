// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The budgets of a scenario, which bind all markets together.
struct Budgets: Sendable {
  let purchases: Money?
  let moving: Money?

  init(_ limits: Scenario.Limits) {
    (purchases, moving) = (limits.purchases, limits.moving)
  }

  /// Whether an outcome keeps within them.
  func hold(for outcome: Outcome, _ problem: Problem) -> Bool {
    outcome.value(Weights(.purchases), problem) <= purchases ?? .max
      && outcome.movingAndRepair <= moving ?? .max
  }
}
