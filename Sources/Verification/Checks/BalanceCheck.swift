// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks that every item and every need is accounted for exactly once.
struct BalanceCheck {
  private let derivation: Derivation
  private let plan: Plan
  private let tally: Tally
  private var check = Check(.balance)

  static func check(_ derivation: Derivation, _ plan: Plan, _ tally: Tally) -> Check {
    var balance = BalanceCheck(derivation: derivation, plan: plan, tally: tally)
    tally.examineSides(
      .verify("name.plan"), derivation.needs.needs,
      allowsUnmet: derivation.scenario.limits.purchases != nil, &balance.check)
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
      check.require(
        rest >= 0, .verify("gives-too-much", ["name": derivation.name(row), "count": -rest]))
      if rest > 0 { left.append(derivation.remainder(row, Int64(rest), .surplus)) }
    }
    derivation.compare(.verify("what.rows-left"), left, plan.surplus, &check)
  }

  /// The counts of the head, and the two identities.
  private mutating func examineTotals() {
    let items = plan.head.items
    check.compare(.verify("what.items"), expected: totals, found: items)
    check.compare(
      .verify("what.needed-sum"), expected: Int128(items.needed),
      found: Self.sum([items.reused, items.purchased, items.unmet]))
    check.compare(
      .verify("what.items-sum"), expected: Int128(items.items),
      found: Self.sum([items.reused, items.reserved, items.unusable, items.surplus]))
  }

  /// The counts that the plan has to state; nil where they do not fit.
  private var totals: Plan.ItemTotals? {
    let sums = [
      derivation.inventory.assets.map(\.quantity),
      derivation.needs.needs.map(\.stated.quantity), plan.assignments.map(\.items.count),
      plan.solution.purchased, plan.solution.unmet, plan.reserved.map(\.items.count),
      plan.unusable.map(\.items.count), plan.surplus.map(\.items.count),
    ].compactMap { Int64(exactly: Self.sum($0)) }
    guard sums.count == 8 else { return nil }
    return Plan.ItemTotals(
      items: sums[0], needed: sums[1], reused: sums[2], purchased: sums[3], unmet: sums[4],
      reserved: sums[5], unusable: sums[6], surplus: sums[7])
  }

  private static func sum(_ parts: [Int64]) -> Int128 {
    parts.reduce(0) { $0 + Int128($1) }
  }
}
