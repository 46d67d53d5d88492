// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing
import Verification

/// Whatever a plan holds, the answer is a verdict.
struct HostileTests {
  @Test func `Random damage never stops the verifier`() throws {
    let samples = (UInt64(0)..<20).map(RandomCase.init).compactMap { sample in
      (try? Planner(program: "test 1").plan(sample.scenario, on: sample.inventory))
        .map { (inventory: sample.inventory, plan: $0) }
    }
    var caught = 0
    for seed in 0..<3_000 {
      let sample = samples[seed % samples.count]
      var damage = Damage(seed: UInt64(seed))
      let damaged = damage.done(to: sample.plan)
      let verdict = Verifier(inventory: sample.inventory).verify(damaged)
      #expect(verdict.checks.last?.name == .completeness)
      if !verdict.holds { caught += 1 }
    }
    #expect(caught > 1_500)
  }
}

/// Seeded damage to plans.
struct Damage {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func done(to plan: Plan) -> Plan {
    var plan = plan
    for _ in 0...random.below(4) {
      switch random.below(7) {
      case 0: damageHead(&plan.head)
      case 1: damageScenario(&plan.head.scenario)
      case 2: damageSides(&plan)
      case 3: damageAssignments(&plan.assignments)
      case 4: damageRemainders(&plan)
      case 5: damageSolution(&plan.solution)
      default: damageBaseline(&plan)
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

  private mutating func position<Entity>() -> Position<Entity> {
    Position([-1, 0, 1, 3, 1_000, Int(Int32.max), Int(Int32.min)][random.below(7)])
  }

  /// Alters one element, or removes, repeats or shuffles them.
  private mutating func damage<Element>(
    _ list: inout [Element], _ alter: (inout Damage, inout Element) -> Void
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

  private mutating func damageHead(_ head: inout Plan.Head) {
    switch random.below(4) {
    case 0: head.items.items = number()
    case 1: head.items.reused = number()
    case 2: head.status = Plan.Status.allCases[random.below(4)]
    default:
      damage(&head.levels) { damage, level in
        level.value = damage.number()
        level.bound = damage.number()
      }
    }
  }

  private mutating func damageScenario(_ scenario: inout Scenario) {
    switch random.below(15) {
    case 0: scenario.moving.perItem = number()
    case 1: scenario.moving.perCubicMetreKilometre = number()
    case 2: scenario.moving.detour = Fraction(Int128(number()), over: 7) ?? .zero
    case 3: scenario.needs.coverage = Fraction(number())
    case 4: scenario.reuse.minimumRemainingYears = Int(number())
    case 5: scenario.reuse.maximumDistanceMetres = number()
    case 6: scenario.limits.purchases = number()
    case 7: scenario.limits.moving = number()
    case 8: scenario.objective.shuffle(using: &random)
    case 9: scenario.objective = []
    case 10: scenario.reuse.repair?.limit = Fraction(number())
    case 11: scenario.solver.gap = Fraction(number())
    case 12: scenario.solver.timeLimitSeconds = Int(number())
    case 13: scenario.horizonYears = Int(number())
    default:
      damage(&scenario.pins) { damage, pin in
        pin.quantity = damage.number()
        pin.to = "nowhere"
      }
    }
  }

  private mutating func damageSides(_ plan: inout Plan) {
    damage(&plan.needs) { $1.quantity = $0.number() }
    damage(&plan.lots) { damage, lot in
      damage.damage(&lot.members) { damage, member in
        member = Plan.RowCount(row: damage.position(), count: damage.number())
      }
      lot.pins = [Int(damage.number())]
    }
  }

  private mutating func damageAssignments(_ assignments: inout [Plan.Assignment]) {
    damage(&assignments) { damage, assignment in
      switch damage.random.below(6) {
      case 0: assignment.items.row = damage.position()
      case 1: assignment.items.count = damage.number()
      case 2: assignment.lot = damage.position()
      case 3: assignment.need = damage.position()
      case 4: assignment.metres = damage.number()
      default: assignment.cost.moving = damage.number()
      }
    }
  }

  private mutating func damageRemainders(_ plan: inout Plan) {
    let alter: (inout Damage, inout Plan.Remainder) -> Void = { damage, remainder in
      if damage.random.chance(50) {
        remainder.items.row = damage.position()
      } else {
        remainder.items.count = damage.number()
      }
    }
    switch random.below(3) {
    case 0: damage(&plan.surplus, alter)
    case 1: damage(&plan.reserved, alter)
    default: damage(&plan.unusable, alter)
    }
  }

  private mutating func damageSolution(_ solution: inout Plan.Solution) {
    switch random.below(4) {
    case 0: damage(&solution.purchased) { $1 = $0.number() }
    case 1: damage(&solution.unmet) { $1 = $0.number() }
    default:
      guard var certificate = solution.certificate else { return }
      if random.chance(40) { certificate.method = .lagrangian }
      damage(&certificate.levels) { $0.damageDuals(&$1) }
      solution.certificate = certificate
    }
  }

  private mutating func damageDuals(_ level: inout Plan.Certificate.Level) {
    switch random.below(5) {
    case 0: level.scale = number()
    case 1: level.level = Scenario.Level.allCases[random.below(5)]
    case 2: damage(&level.supply) { $1 = $0.number() }
    case 3: damage(&level.demand) { $1 = $0.number() }
    default:
      let rows: [Plan.Certificate.Multiplier.Row] = [
        .purchaseBudget, .movingBudget, .level(.unmet), .level(.purchases), .level(.moving),
      ]
      level.multipliers.append(.init(row: rows[random.below(5)], value: number()))
    }
  }

  private mutating func damageBaseline(_ plan: inout Plan) {
    var baseline = random.chance(50) ? plan.stayOnly : plan.inherited
    switch random.below(4) {
    case 0: baseline.movingAndRepair = number()
    case 1: damage(&baseline.levels) { $1 = $0.number() }
    case 2: damageSolution(&baseline.solution)
    default:
      damage(&baseline.flows) { damage, flow in
        switch damage.random.below(3) {
        case 0: flow.lot = damage.position()
        case 1: flow.need = damage.position()
        default: flow.count = damage.number()
        }
      }
    }
    if random.chance(50) { plan.stayOnly = baseline } else { plan.inherited = baseline }
  }
}
