// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds

extension RandomDocuments {
  /// A choice of workplaces whose parts are otherwise without sense.
  mutating func scenarioPremises() throws -> Scenario.Premises {
    var premises = Scenario.Premises()
    premises.normSet = maybe { $0.text() }
    (premises.coverage, premises.offices) = (fraction(), word())
    premises.objective = [.unplaced] + subset().filter { $0 != .unplaced }
    premises.keep = some(upTo: 2) { random in
      .init(unit: random.maybe { $0.text() }, kind: random.word(), count: random.random.below(9))
    }
    premises.counterDistanceMetres = maybe { $0.amount() }
    premises.rules = some(upTo: 3) { random in
      .init(random.ruleKind(), unit: random.maybe { $0.text() })
    }
    premises.closing = try some(upTo: 2) { .init(office: $0.text(), day: try $0.date()) }
    return premises
  }

  private mutating func ruleKind() -> Scenario.Premises.Rule.Kind {
    let kinds: [Scenario.Premises.Rule.Kind] = [
      .together([text(), text()]), .apart([text(), text(), text()]),
      .near([text(), text()], weight: number()), .fixed(team: text(), office: text()),
    ]
    return kinds[random.below(kinds.count)]
  }

  /// Premises of a plan.
  mutating func planPremises() -> Plan.Premises {
    Plan.Premises(
      units: some(upTo: 2) { $0.unitPremises() },
      freed: some(upTo: 2) { random in
        .init(
          office: random.text(), unit: random.maybe { $0.text() }, reason: random.word(),
          usableArea: random.number(), runningCost: random.number(), itemsLeft: random.number())
      },
      trials: some(upTo: 2) { random in
        .init(
          layout: random.word(), premises: random.some(upTo: 5) { $0.number() },
          equipment: random.some(upTo: 4) { $0.number() }, isKept: random.random.below(2) == 0)
      })
  }

  private mutating func unitPremises() -> Plan.Premises.UnitPremises {
    Plan.Premises.UnitPremises(
      unit: text(), status: word(), conflict: maybe { $0.conflict() },
      offered: some(upTo: 2) { $0.text() },
      reached: maybe { $0.some(upTo: 2) { .init(assetClass: $0.text(), count: $0.number()) } },
      levels: some(upTo: 3) {
        .init(level: $0.word(), value: $0.number(), bound: $0.number(), proof: $0.word())
      },
      placements: some(upTo: 3) { $0.placement() },
      offices: some(upTo: 2) { random in
        .init(
          office: random.text(), people: random.number(), seats: random.maybe { $0.number() },
          usableArea: random.number(), neededArea: random.number(), fitOutCost: random.number(),
          runningCost: random.number())
      },
      space: .init(
        people: number(), presentArea: area(), normArea: area(), neededArea: area(),
        keptArea: area()))
  }

  private mutating func conflict() -> Plan.Premises.Conflict {
    .init(
      parties: some(upTo: 2) { $0.party() }, conditions: some(upTo: 3) { $0.condition() },
      isIrreducible: random.below(2) == 0)
  }

  private mutating func party() -> Plan.Premises.Party {
    .init(unit: text(), team: text(), part: maybe { $0.random.below(9) })
  }

  private mutating func condition() -> Plan.Premises.Condition {
    let conditions: [Plan.Premises.Condition] = [
      .rule(random.below(9)), .access(party(), subset(), offices: number()),
      .closing(office: text()), .counters(unit: text(), maybe { $0.citizens() }),
      .keep(unit: text()), .area(capacity()), .seats(capacity()),
    ]
    return conditions[random.below(conditions.count)]
  }

  private mutating func citizens() -> Plan.Premises.FarthestCitizens {
    .init(
      oldUnit: text(), nearest: maybe { .init(office: $0.text(), metres: $0.number()) })
  }

  private mutating func capacity() -> Plan.Premises.Capacity {
    .init(needed: number(), largest: number(), total: number(), offices: number())
  }

  private mutating func area() -> Int64 { Int64(random.below(1_000_000)) }

  private mutating func placement() -> Plan.Premises.Placement {
    Plan.Premises.Placement(
      team: text(), part: maybe { $0.random.below(9) }, office: maybe { $0.text() },
      posts: some(upTo: 3) { .init(post: $0.text(), people: $0.area()) }, area: number(),
      why: why())
  }

  private mutating func why() -> Plan.Premises.Why {
    let reasons: [Plan.Premises.Why] = [
      .rule(random.below(9)), .onlyOffice, .best(word(), by: number(), thanOffice: text()),
      .tie(withOffice: text()), .noOther, .noPublicAccess, .noStepFreeAccess,
      .tooLarge(area: number(), seats: maybe { $0.number() }), .noRoom(area: number()),
      .heldOut(rules: [1, 2]), .noOffice,
    ]
    return reasons[random.below(reasons.count)]
  }
}
