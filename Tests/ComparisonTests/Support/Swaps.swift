// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning

@testable import Comparison

/// Plans in which one item each of two assignments has changed places.
struct Swaps {
  struct Pair {
    let plan: Plan
    /// What the levels of the objective change by.
    let cost: LevelAmounts
  }

  private(set) var pairs: [Pair] = []

  init(_ plan: Plan, _ table: ServiceTable) {
    for first in plan.assignments.indices {
      for second in plan.assignments.indices where first < second && pairs.count < 40 {
        let swapped = Self.swap(first, second, of: plan, table)
        if let swapped { pairs.append(swapped) }
      }
    }
  }

  private static func swap(
    _ first: Int, _ second: Int, of plan: Plan, _ table: ServiceTable
  ) -> Pair? {
    let (one, two) = (plan.assignments[first], plan.assignments[second])
    guard one.need != two.need, one.lot != two.lot,
      let there = table.service(from: one.lot, to: two.need),
      let here = table.service(from: two.lot, to: one.need)
    else { return nil }
    var changed = plan
    for index in [first, second] { changed.assignments[index].items.count -= 1 }
    changed.assignments += [
      moved(one, as: two, there, plan), moved(two, as: one, here, plan),
    ]
    changed.assignments.removeAll { $0.items.count == 0 }
    var cost = LevelAmounts()
    let (before, after) = (LevelAmounts(plan), LevelAmounts(changed))
    let levels = plan.head.scenario.objective
    if levels.contains(.transfers) { cost.transfers = after.transfers - before.transfers }
    if levels.contains(.moving) || levels.contains(.totalCost) {
      cost.moving = after.moving - before.moving
    }
    return Pair(plan: changed, cost: cost)
  }

  /// One item of an assignment in the place of another's.
  private static func moved(
    _ one: Plan.Assignment, as other: Plan.Assignment, _ service: Service, _ plan: Plan
  ) -> Plan.Assignment {
    var moved = one
    moved.items.count = 1
    (moved.need, moved.toUnit, moved.toOffice) = (other.need, other.toUnit, other.toOffice)
    let isOwn = plan.lots[one.lot].heir == other.toUnit
    moved.kind = isOwn ? (one.fromOffice == other.toOffice ? .stay : .inherit) : .transfer
    (moved.isRepaired, moved.cost) = (service.isRepaired, service.cost)
    return moved
  }
}
