// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
package import Inventory
internal import Words

/// A scenario worked out on an inventory: needs, lots, and the markets between them.
package struct Problem: Sendable {
  package let inventory: Inventory
  package let scenario: Scenario
  package let date: PartialDate
  package let needs: [Need]
  package let supply: Supply
  package let builder: MarketBuilder
  /// Steps of condition that a good item satisfies.
  let goodStanding: Int8
  /// What the plan before meant items for; nil where there is none.
  let history: History?
  /// Which changes the levels count.
  let changes: Changes
  /// Which changes there are, of items that nobody was told of too.
  let changesWithDrafts: Changes

  package init(_ scenario: Scenario, _ inventory: Inventory) throws {
    try self.init(scenario, inventory, nil)
  }

  init(_ scenario: Scenario, _ inventory: Inventory, _ history: History?) throws {
    (self.scenario, self.inventory, self.history) = (scenario, inventory, history)
    date = scenario.date(in: inventory)
    try Self.checkCounts(inventory)
    let precedence = Precedence(inventory, on: date)
    needs = try Demand.needs(of: scenario, in: inventory, on: date, by: precedence)
    let rules = Rules(scenario, date: date, needs: needs)
    supply = try Supply(
      scenario, rules: rules, inventory: inventory, needs: needs, precedence: precedence,
      history: history)
    builder = try MarketBuilder(
      inventory: inventory, scenario: scenario, rules: rules, lots: supply.lots, needs: needs,
      precedence: precedence, history: history)
    goodStanding = Int8(Set(needs.compactMap(\.stated.minimumCondition)).count { $0 <= .good })
    changes = Changes(supply.lots, needs, history, countsDrafts: false)
    changesWithDrafts = Changes(supply.lots, needs, history, countsDrafts: true)
  }

  /// Another problem under a scenario that agrees in all that needs, lots and levels depend on.
  init(_ other: Problem, under scenario: Scenario) {
    (inventory, date, needs) = (other.inventory, other.date, other.needs)
    (supply, history, self.scenario) = (other.supply, other.history, scenario)
    (changes, changesWithDrafts) = (other.changes, other.changesWithDrafts)
    (builder, goodStanding) = (other.builder.under(scenario), other.goodStanding)
  }

  package var lots: [Lot] { supply.lots }

  /// Refuses counts whose sums could leave 64 bits, before anything is summed.
  private static func checkCounts(_ inventory: Inventory) throws(PlanningError) {
    let sums = [
      (
        Message("error.planning.amount.headcount"),
        inventory.posts.reduce(Int128(0)) { $0 + Int128($1.headcount) }
      ),
      (
        Message("error.planning.amount.rooms"),
        inventory.rooms.reduce(Int128(0)) { $0 + Int128($1.rooms) }
      ),
    ]
    for (amount, sum) in sums where sum >= Int128(1) << 61 { throw .amountsTooLarge(amount) }
  }
}
