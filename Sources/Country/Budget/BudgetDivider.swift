// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
package import Inventory

/// Divides a national budget among shards by what each has to buy: first whatever a unit of money does most
/// for, wherever it is.
///
/// Any division gives valid plans; how far from the best they are is what the bound at the price of the last
/// money tells.
package struct BudgetDivider {
  /// What a shard has to buy.
  private struct Wish {
    let inventory: String
    let lacking: ShardResult.Lacking
  }

  private let budget: Money
  private let results: [ShardResult]
  private let wishes: [Wish]

  /// - Parameter results: results of one scenario without a budget.
  package init(_ budget: Money, among results: [ShardResult]) {
    self.budget = budget
    self.results = results.sorted { $0.shard.inventory < $1.shard.inventory }
    wishes = self.results.flatMap { result in
      result.lacking.map { Wish(inventory: result.shard.inventory, lacking: $0) }
    }.sorted { ($0.lacking, $0.inventory) < ($1.lacking, $1.inventory) }
  }

  /// The parts, and the price of the last money.
  package func division(of scenario: String) -> BudgetDivision.ScenarioPart {
    var parts: [String: Money] = [:]
    var left = budget
    var last: Wish?
    for wish in wishes {
      let most = wish.lacking.price > 0 ? left / wish.lacking.price : wish.lacking.quantity
      let bought = min(wish.lacking.quantity, most)
      parts[wish.inventory, default: 0] += bought * wish.lacking.price
      left -= bought * wish.lacking.price
      if bought < wish.lacking.quantity, last == nil { last = wish }
    }
    // What is left may still do for whoever came last to the full.
    if let last { parts[last.inventory, default: 0] += left }
    return BudgetDivision.ScenarioPart(
      scenario: scenario, budget: budget, price: Self.price(last?.lacking),
      parts: results.map { result in
        .init(inventory: result.shard.inventory, limit: parts[result.shard.inventory] ?? 0)
      })
  }

  /// Priority for the money of what was not bought in full; nothing where there is money enough.
  private static func price(_ last: ShardResult.Lacking?) -> BudgetDivision.Price {
    guard let last else { return BudgetDivision.Price(scale: 1, multiplier: 0) }
    let divisor = greatestCommonDivisor(last.price, last.priority)
    return BudgetDivision.Price(
      scale: last.price / divisor, multiplier: last.priority / divisor)
  }
}
