// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing
import Verification

/// Whatever the premises part holds, the answer is a verdict.
struct PremisesHostileTests {
  @Test func `Random damage to premises never stops the verifier`() throws {
    let samples = (UInt64(0)..<24).map(PremisesCase.init).compactMap { sample in
      (try? Planner(program: "test 1").plan(sample.scenario, on: sample.inventory))
        .map { (inventory: sample.inventory, plan: $0) }
    }
    var caught = 0
    for seed in 0..<2_000 {
      let sample = samples[seed % samples.count]
      var damage = PremisesDamage(seed: UInt64(seed))
      let verdict = Verifier(inventory: sample.inventory).verify(damage.done(to: sample.plan))
      #expect(verdict.checks.last?.name == .completeness)
      if !verdict.holds { caught += 1 }
    }
    #expect(caught > 1_200)
  }
}

/// Seeded damage to the premises of plans.
private struct PremisesDamage {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func done(to plan: Plan) -> Plan {
    var plan = plan
    for _ in 0...random.below(3) {
      if random.chance(30), var rules = plan.head.scenario.premises {
        damageRules(&rules)
        plan.head.scenario.premises = rules
      } else if var premises = plan.premises {
        damagePremises(&premises)
        plan.premises = premises
      }
    }
    return plan
  }

  private mutating func number() -> Int64 {
    let numbers: [Int64] = [
      .min, .min + 1, -1, 0, 1, 2, 1 << 31, 1 << 40, 1 << 50, 1 << 60, 1 << 62, .max,
    ]
    return numbers[random.below(numbers.count)]
  }

  private mutating func office() -> String { "f\(random.below(6))" }

  /// Alters one element, or removes, repeats or shuffles them.
  private mutating func damage<Element>(
    _ list: inout [Element], _ alter: (inout Self, inout Element) -> Void
  ) {
    guard !list.isEmpty else { return }
    let index = random.below(list.count)
    switch random.below(8) {
    case 0: list.remove(at: index)
    case 1: list.append(list[index])
    case 2: list.shuffle(using: &random)
    case 3: list = []
    default: alter(&self, &list[index])
    }
  }

  private mutating func damageRules(_ rules: inout Scenario.Premises) {
    switch random.below(9) {
    case 0: rules.coverage = Fraction(Int128(number()), over: 7) ?? .zero
    case 1: rules.counterDistanceMetres = number()
    case 2: rules.keep = [.init(kind: .exactly, count: Int(number()))]
    case 3: rules.objective.shuffle(using: &random)
    case 4: rules.objective = []
    case 5: rules.normSet = "nothing"
    case 6: rules.rules.append(.init(.near(["t0", "t1"], weight: number())))
    case 7: rules.rules.append(.init(.together(["t0", "t1", "t2", "t0"])))
    default: rules.offices = rules.offices == .shared ? .inherited : .shared
    }
  }

  private mutating func damagePremises(_ premises: inout Plan.Premises) {
    switch random.below(6) {
    case 0:
      damage(&premises.trials) { damage, trial in
        trial.premises = [damage.number()]
        trial.isKept.toggle()
      }
    case 1:
      damage(&premises.freed) { damage, office in
        office.usableArea = damage.number()
        office.itemsLeft = damage.number()
      }
    default: damage(&premises.units) { $0.damageUnit(&$1) }
    }
  }

  private mutating func damageUnit(_ unit: inout Plan.Premises.UnitPremises) {
    switch random.below(6) {
    case 0: unit.unit = "nowhere"
    case 1:
      damage(&unit.levels) { damage, level in
        level.value = damage.number()
        level.bound = damage.number()
      }
    case 2:
      damage(&unit.offices) { damage, office in
        office.people = damage.number()
        office.neededArea = damage.number()
      }
    case 3: unit.space.normArea = number()
    default: damage(&unit.placements) { $0.damagePlacement(&$1) }
    }
  }

  private mutating func damagePlacement(_ placement: inout Plan.Premises.Placement) {
    switch random.below(6) {
    case 0: placement.part = Int(number())
    case 1: placement.area = number()
    case 2: damage(&placement.posts) { $1.people = $0.number() }
    case 3: placement.why = .heldOut(rules: [Int(number())])
    default: placement.office = random.chance(20) ? nil : office()
    }
  }
}
