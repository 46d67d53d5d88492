// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
package import Inventory

/// What the shards do with a national budget for purchases, and what no plan within it is below.
///
/// With λ = `multiplier / scale` and, of every shard, `b = scale · min (unmet + λ · purchases)`, every plan
/// that spends at most the budget leaves at least `(Σ b − multiplier · budget) / scale` unmet
/// (Everett, "Generalized Lagrange multiplier method", 1963).
package struct NationalBudget: Hashable, Sendable {
  /// The budget.
  package let limit: Money
  /// What all plans buy.
  package let spent: Money
  /// What the first level of all plans comes to.
  package let unmet: Int64
  /// What no plan within the budget is below.
  package let bound: Int64
  package let price: BudgetDivision.Price

  /// What results of one scenario come to; nil where there is no budget.
  ///
  /// Without a bound of each of them at one price nothing is proven.
  init?(_ results: [ShardResult]) throws(CountryFault) {
    guard let first = results.lazy.compactMap(\.bound).first else { return nil }
    (limit, price) = (first.budget, first.price)
    var (spent, unmet): (Int64, Int64) = (0, 0)
    for result in results {
      for total in result.classes { spent = try Whole.sum(spent, total.purchases) }
      unmet = try Whole.sum(unmet, result.levels.first?.value ?? 0)
    }
    (self.spent, self.unmet) = (spent, unmet)
    bound = Self.bound(results, first)
  }

  private static func bound(
    _ results: [ShardResult], _ first: ShardResult.PricedBound
  ) -> Int64 {
    let bounds = results.compactMap(\.bound)
      .filter { $0.price == first.price && $0.budget == first.budget }
    guard bounds.count == results.count else { return 0 }
    let sum = bounds.reduce(Int128(0)) { $0 + Int128($1.value) }
    let free = sum - Int128(first.price.multiplier) * Int128(first.budget)
    let scale = Int128(first.price.scale)
    return free > 0 ? Int64(clamping: (free + scale - 1) / scale) : 0
  }
}
