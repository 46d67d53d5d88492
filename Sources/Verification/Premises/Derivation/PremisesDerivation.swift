// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Everything about premises that follows from an inventory and a scenario, worked out again.
struct PremisesDerivation {
  let inventory: Inventory
  let scenario: Scenario
  let premises: Scenario.Premises
  let ways: WayTable
  let space: SpaceDerivation
  let offices: OfficeDerivation
  let counters: CounterDerivation
  let equipment: EquipmentDerivation
  /// The whole teams of each unit that has people.
  let teams: [Unit: [DerivedTeam?]]
  let sites: [DerivedSite]
  private let traffic: [Unit: [Inventory.Traffic]]

  init(
    _ scenario: Scenario, _ premises: Scenario.Premises, _ inventory: Inventory, _ ways: WayTable
  ) {
    (self.scenario, self.premises, self.inventory) = (scenario, premises, inventory)
    self.ways = ways
    let day = scenario.date(in: inventory).earliest
    space = SpaceDerivation(premises, inventory, day: day)
    offices = OfficeDerivation(premises, inventory, day: day)
    counters = CounterDerivation(inventory)
    let norms = scenario.needs.fromNorms ? NeedDerivation.norms(scenario, inventory) : []
    equipment = EquipmentDerivation(scenario, inventory, norms: norms, heirs: offices.heirs)
    teams = DerivedTeam.teams(inventory, space)
    sites = inventory.offices.positions.map { DerivedSite($0, inventory) }
    traffic = Dictionary(grouping: inventory.traffic, by: \.unit)
  }

  /// Why premises cannot be derived.
  var problems: [Message] {
    let areas = teams.filter { $0.value.contains { $0 == nil } }.keys.sorted()
      .map { Message.verify("problem.team-area", ["unit": inventory.units[$0].id]) }
    return space.problems + equipment.problems + areas
  }

  /// The rules that speak of a team.
  func rules(of team: DerivedTeam) -> [(index: Int, rule: Scenario.Premises.Rule)] {
    premises.rules.enumerated().filter { _, rule in
      (rule.unit == nil || rule.unit == inventory.units[team.unit].id)
        && rule.teams.contains(team.id)
    }.map { (index: $0.offset, rule: $0.element) }
  }

  /// How many offices a unit keeps; nil for any number.
  func keep(of unit: Unit) -> Scenario.Premises.Keep? {
    premises.keep.first { $0.unit == inventory.units[unit].id }
      ?? premises.keep.first { $0.unit == nil }
  }

  /// What two teams of a unit have to do with each other, by the traffic table and rules `near`.
  func traffic(_ one: DerivedTeam, _ other: DerivedTeam) -> Int128 {
    guard one.unit == other.unit, one.id != other.id else { return 0 }
    let rows = (traffic[one.unit] ?? []).filter {
      ($0.team == one.id && $0.otherTeam == other.id)
        || ($0.team == other.id && $0.otherTeam == one.id)
    }
    let near = rules(of: one).filter { $0.rule.teams.contains(other.id) }
    return (rows.map(\.weight) + near.compactMap(\.rule.weight)).total
  }
}

extension Scenario.Premises.Rule {
  /// The office where a rule `fixed` has its team.
  var fixedOffice: String? { if case .fixed(_, let office) = kind { office } else { nil } }
}
