// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// A scenario's premises worked out on an inventory: groups, rules, distances, fixed equipment.
struct PremisesEstate: Sendable {
  let inventory: Inventory
  let scenario: Scenario
  let premises: Scenario.Premises
  let date: PartialDate
  let norms: SpaceNorms
  let heirs: OfficeHeirs
  let rules: RuleBook
  let distances: Distances
  let counters: Counters
  let equipment: FixedEquipmentBuilder
  private let traffic: [Position<Inventory.Unit>: [Inventory.Traffic]]

  init(
    _ scenario: Scenario, _ premises: Scenario.Premises, _ inventory: Inventory
  ) throws(PlanningError) {
    (self.inventory, self.scenario, self.premises) = (inventory, scenario, premises)
    date = scenario.date(in: inventory)
    norms = try SpaceNorms(premises, in: inventory, on: date)
    heirs = OfficeHeirs(inventory)
    rules = try RuleBook(premises, in: inventory)
    distances = try Distances(inventory, detour: scenario.moving.detour)
    counters = Counters(inventory)
    equipment = try FixedEquipmentBuilder(scenario, in: inventory, on: date, heirs: heirs)
    traffic = Dictionary(grouping: inventory.traffic, by: \.unit)
  }

  /// Makes the groups.
  var groups: GroupBuilder {
    GroupBuilder(
      inventory, premises, teams: Teams(inventory, norms: norms), heirs: heirs, date: date)
  }

  /// The traffic rows of a unit.
  func traffic(of unit: Position<Inventory.Unit>) -> [Inventory.Traffic] { traffic[unit] ?? [] }
}
