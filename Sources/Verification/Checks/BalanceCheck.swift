// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks that every item and every need is accounted for exactly once.
struct BalanceCheck {
  private let derivation: Derivation
  private let plan: Plan
  private var check = Check(.balance)

  static func check(_ derivation: Derivation, _ plan: Plan, _ tally: Tally) -> Check {
    var balance = BalanceCheck(derivation: derivation, plan: plan)
    let allowsUnmet = derivation.scenario.limits.purchases != nil
    tally.examineSides(.verify("name.plan"), allowsUnmet: allowsUnmet, &balance.check)
    balance.examineRows()
    balance.examineTotals()
    return balance.check
  }

  /// Every row's items are assigned, surplus, reserved or not usable.
  private mutating func examineRows() {
    let others = plan.reserved.map(\.items) + plan.unusable.map(\.items)
    let placed = (others + plan.assignments.map(\.items)).reduce(into: [:]) {
      $0[$1.row, default: Int128(0)] += Int128($1.count)
    }
    var left: [Plan.Remainder] = []
    for row in derivation.inventory.assets.positions {
      let rest = Int128(derivation.inventory.assets[row].quantity) - (placed[row] ?? 0)
      check.require(rest >= 0, "gives-too-much", ["name": derivation.name(row), "count": -rest])
      if rest > 0 { left.append(derivation.remainder(row, Int64(rest), .surplus)) }
    }
    derivation.compare("what.rows-left", left, plan.surplus, &check)
  }

  /// The counts of the head, and the two identities.
  private mutating func examineTotals() {
    let items = plan.head.items
    let accounted = [items.reused, items.reserved, items.unusable, items.surplus]
    check.compare("what.items", expected: totals, found: items)
    check.compare(
      "what.needed-sum", expected: Int128(items.needed),
      found: [items.reused, items.purchased, items.unmet].total)
    check.compare("what.items-sum", expected: Int128(items.items), found: accounted.total)
  }

  /// The counts that the plan has to state; nil where they do not fit.
  private var totals: Plan.ItemTotals? {
    let sums = [
      derivation.inventory.assets.map(\.quantity), derivation.needs.map(\.stated.quantity),
      plan.assignments.map(\.items.count), plan.solution.purchased, plan.solution.unmet,
      plan.reserved.map(\.items.count), plan.unusable.map(\.items.count),
      plan.surplus.map(\.items.count),
    ].compactMap { Int64(exactly: $0.total) }
    guard sums.count == 8 else { return nil }
    return Plan.ItemTotals(
      items: sums[0], needed: sums[1], reused: sums[2], purchased: sums[3], unmet: sums[4],
      reserved: sums[5], unusable: sums[6], surplus: sums[7])
  }
}
