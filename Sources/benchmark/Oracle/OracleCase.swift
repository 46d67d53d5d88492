// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

/// One random planning problem that the oracle can solve by other means than the planner.
struct OracleCase: Sendable {
  let inventory: Inventory
  let scenario: Scenario

  /// The same seed gives the same problem.
  init(seed: UInt64) {
    inventory = Inventory(RandomInventory(seed: seed).tables)
    scenario = RandomScenario(seed: seed, inventory: inventory).scenario
  }

  /// A problem of one's own.
  init(inventory: Inventory, scenario: Scenario) {
    (self.inventory, self.scenario) = (inventory, scenario)
  }

  /// The day that is planned for.
  var date: PartialDate { scenario.date(in: inventory) }
}
