// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Checks that every item and every need is accounted for exactly once.
struct BalanceCheck {
  private let derivation: Derivation
  private let plan: Plan
  private let tally: Tally
  private var check = Check(.balance)

  static func check(_ derivation: Derivation, _ plan: Plan, _ tally: Tally) -> Check {
    var balance = BalanceCheck(derivation: derivation, plan: plan, tally: tally)
    tally.examineSides(
      "plan", derivation.needs.needs,
      allowsUnmet: derivation.scenario.limits.purchases != nil, &balance.check)
    balance.examineRows()
    balance.examineTotals()
    return balance.check
  }

  private init(derivation: Derivation, plan: Plan, tally: Tally) {
    (self.derivation, self.plan, self.tally) = (derivation, plan, tally)
  }

  /// Every row's items are assigned, surplus, reserved or not usable.
  private mutating func examineRows() {
    var items = derivation.examine(plan.surplus, &check) { _ in .surplus }
    let others = (plan.reserved + plan.unusable).map(\.items) + plan.assignments.map(\.items)
    for other in others { items[other.row, default: 0] += Int128(other.count) }
    for row in derivation.inventory.assets.positions {
      check.compare(
        "\(derivation.name(row)): items accounted for",
        expected: Int128(derivation.inventory.assets[row].quantity), found: items[row] ?? 0)
    }
  }

  /// The counts of the head, and the two identities.
  private mutating func examineTotals() {
    let items = plan.head.items
    let register = derivation.inventory.assets.map(\.quantity)
    let needed = derivation.needs.needs.map(\.stated.quantity)
    compare("items", register, items.items)
    compare("needed", needed, items.needed)
    compare("reused", plan.assignments.map(\.items.count), items.reused)
    compare("purchased", plan.solution.purchased, items.purchased)
    compare("unmet", plan.solution.unmet, items.unmet)
    compare("reserved", plan.reserved.map(\.items.count), items.reserved)
    compare("unusable", plan.unusable.map(\.items.count), items.unusable)
    compare("surplus", plan.surplus.map(\.items.count), items.surplus)
    check.compare(
      "needed = reused + purchased + unmet", expected: Int128(items.needed),
      found: Self.sum([items.reused, items.purchased, items.unmet]))
    check.compare(
      "items = reused + reserved + unusable + surplus", expected: Int128(items.items),
      found: Self.sum([items.reused, items.reserved, items.unusable, items.surplus]))
  }

  private mutating func compare(_ name: String, _ parts: [Int64], _ found: Int64) {
    check.compare("items \(name)", expected: Self.sum(parts), found: Int128(found))
  }

  private static func sum(_ parts: [Int64]) -> Int128 {
    parts.reduce(0) { $0 + Int128($1) }
  }
}
