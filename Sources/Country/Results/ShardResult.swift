// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory

/// What came of a shard: its plan in short, as merging needs it.
///
/// It hangs on nothing but the shard's files and the program, so that it is the same bytes on every machine.
package struct ShardResult: Hashable, Sendable {
  /// The version of the file.
  package static let version: Int64 = 1

  package let shard: Shard
  /// Name and version of the program that planned.
  package let program: String
  /// The digest of the plan's file.
  package let plan: Digest
  /// The digest of the inventory.
  package let revision: Digest
  /// What people call the inventory.
  package let title: String
  package let currency: String
  package let date: PartialDate
  /// The scenario, with every rule that can change a plan.
  package let rules: Scenario
  package let status: Plan.Status
  package let levels: [Plan.LevelResult<Scenario.Level>]
  package let items: Plan.ItemTotals
  /// Moving and repair of the plan and its baselines.
  package let relocation: Relocation
  /// What is claimed against B2.
  package let claims: Claims
  /// By class, in the order of the bytes of their ids.
  package let classes: [ClassTotal]
  /// What is bought or unmet, by priority and price: the first is what a budget buys first.
  package let lacking: [Lacking]
  /// What no plan of the shard costs less, where money has a price; nil without a national budget.
  package let bound: PricedBound?
  /// Where the new units work, for a map.
  package let places: [MapPlace]

  /// The name of its file in a folder of results.
  package static func fileName(of shard: Shard) -> String { "\(shard.id).result.json" }

  /// The name of its plan's file in a folder of results.
  package static func planName(of shard: Shard) -> String { "\(shard.id).plan.json" }
}

extension ShardResult {
  /// Moving and repair, in money.
  package struct Relocation: Hashable, Sendable {
    package var plan: Money
    package var stayOnly: Money
    package var inherited: Money
  }

  /// What a plan claims against B2; nil where nobody knows what B2 would buy at least.
  package struct Claims: Hashable, Sendable {
    /// At full prices.
    package var full: Money?
    /// By the years that items still serve.
    package var served: Money?
    /// The lower of both.
    package var planned: Money?
  }

  /// Needs of a price and a priority for which nothing is reused.
  package struct Lacking: Hashable, Sendable {
    package let priority: Int64
    package let price: Money
    package let quantity: Int64
  }

  /// A bound of the first level where money has a price, with the duals that prove it.
  package struct PricedBound: Hashable, Sendable {
    /// The national budget.
    package let budget: Money
    package let price: BudgetDivision.Price
    /// `scale` times what no plan is below: unmet + price × purchases.
    package let value: Int64
    /// The dual of each lot's supply, and of each need's demand.
    package let supply: [Int64]
    package let demand: [Int64]

    package init(
      budget: Money, price: BudgetDivision.Price, value: Int64, supply: [Int64], demand: [Int64]
    ) {
      (self.budget, self.price, self.value) = (budget, price, value)
      (self.supply, self.demand) = (supply, demand)
    }
  }

  /// A place on the map, in ten-thousandths of a degree.
  package struct MapPlace: Hashable, Sendable {
    package let latitude: Int64
    package let longitude: Int64
  }
}
