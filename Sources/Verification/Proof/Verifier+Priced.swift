// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Words

extension Verifier {
  /// What duals prove that no plan of a plan's inventory and scenario is below, in
  /// `scale · unmet + multiplier · purchases`, whatever it may spend; nil where they prove nothing.
  ///
  /// - Precondition: the plan holds.
  public func priced(
    _ plan: Plan, scale: Int64, multiplier: Int64, supply: [Int64], demand: [Int64]
  ) -> Int64? {
    guard supply.count == plan.lots.count, demand.count == plan.needs.count, scale > 0,
      multiplier >= 0
    else { return nil }
    var check = Check(.certificate)
    let leaf = Plan.Certificate.Level(
      level: .unmet, scale: scale, multipliers: [.init(row: .purchaseBudget, value: multiplier)],
      supply: supply, demand: demand)
    let bound = LeafBound(
      arcs: arcs(of: plan), reach: .anywhere, allowsUnmet: true, name: .verify("what.purchases"),
      limits: [.purchaseBudget: 0], replan: nil)
    guard let sum = bound.priced(leaf, &check), check.failed == 0 else { return nil }
    return Int64(clamping: sum)
  }
}
