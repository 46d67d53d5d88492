// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension Magnitudes {
  private static let areas: ClosedRange<Int64> = 0...(1 << 60)
  /// Up to 10¹⁰ m² a person.
  private static let norms: ClosedRange<Fraction> = .zero...Fraction(10_000_000_000)

  /// Examines what only the choice of workplaces rests on.
  mutating func examinePremises(_ plan: Plan, _ inventory: Inventory) {
    guard let rules = plan.head.scenario.premises else { return }
    examine(rules)
    for office in inventory.offices {
      require(office.runningCostPerYear, .money, "what.running-cost", ["id": office.id])
      require(office.fitOutCost, .money, "what.fit-out", ["id": office.id])
      require(office.seats.map(Int64.init), .counts, "what.seats", ["id": office.id])
    }
    require(rows: inventory.traffic, \.weight, .counts, "what.traffic")
    for norm in inventory.spaceNorms {
      require(norm.area, Self.norms, "what.group-area", ["group": norm.group])
      let share = norm.commonShare
      require(share, .zero...Fraction(1_000), "what.group-share", ["group": norm.group])
    }
    for unit in plan.premises?.units ?? [] { examine(unit) }
  }

  private mutating func examine(_ rules: Scenario.Premises) {
    require(rules.coverage, .zero...Fraction.one, named: "premises.coverage")
    require(rules.counterDistanceMetres, 0...Int64.max, named: "premises.counter_distance_km")
    for (index, keep) in rules.keep.enumerated() {
      let places: Places = ["what": "premises.keep", "number": index]
      require(keep.count, 1...Int.max, "name.numbered", places)
    }
    for weight in rules.rules.map(\.weight) { require(weight, .counts, "what.rule-weight") }
    let isOrder = rules.objective.begins(with: .unplaced)
    require(isOrder ? 1 : 0, 1...1, "what.premises-order")
  }

  private mutating func examine(_ unit: Plan.Premises.UnitPremises) {
    for placement in unit.placements {
      require(placement.area, Self.areas, "what.team-area", ["team": placement.team])
      require(all: placement.posts.map(\.people), .counts, "what.post-people")
    }
    let levels = unit.levels.flatMap { [$0.value, $0.bound] }
    require(all: levels, Self.areas, "what.unit-level", ["unit": unit.unit])
  }
}
