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
      require(
        office.runningCostPerYear, Self.money, .verify("what.running-cost", ["id": office.id]))
      require(office.fitOutCost, Self.money, .verify("what.fit-out", ["id": office.id]))
      require(office.seats.map(Int64.init), Self.counts, .verify("what.seats", ["id": office.id]))
    }
    require(rows: inventory.traffic, \.weight, Self.counts, .verify("what.traffic"))
    for norm in inventory.spaceNorms {
      require(norm.area, Self.norms, .verify("what.group-area", ["group": norm.group]))
      require(
        norm.commonShare, .zero...Fraction(1_000),
        .verify("what.group-share", ["group": norm.group]))
    }
    for unit in plan.premises?.units ?? [] { examine(unit) }
  }

  private mutating func examine(_ rules: Scenario.Premises) {
    require(rules.coverage, .zero...Fraction.one, Message(verbatim: "premises.coverage"))
    require(
      rules.counterDistanceMetres, 0...Int64.max, Message(verbatim: "premises.counter_distance_km"))
    require(
      all: rules.keep.map { Int64($0.count) }, 1...Int64.max, Message(verbatim: "premises.keep"))
    for rule in rules.rules {
      if case .near(_, let weight) = rule.kind {
        require(weight, Self.counts, .verify("what.rule-weight"))
      }
    }
    let isOrder =
      rules.objective.first == .unplaced && Set(rules.objective).count == rules.objective.count
    require(isOrder ? 1 : 0, 1...1, .verify("what.premises-order"))
  }

  private mutating func examine(_ unit: Plan.Premises.UnitPremises) {
    for placement in unit.placements {
      require(placement.area, Self.areas, .verify("what.team-area", ["team": placement.team]))
      require(all: placement.posts.map(\.people), Self.counts, .verify("what.post-people"))
    }
    let levels = unit.levels.flatMap { [$0.value, $0.bound] }
    require(all: levels, Self.areas, .verify("what.unit-level", ["unit": unit.unit]))
  }
}
