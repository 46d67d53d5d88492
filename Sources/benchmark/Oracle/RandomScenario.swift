// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds

/// A random scenario with every rule on or off, for a small inventory.
struct RandomScenario {
  private(set) var scenario = Scenario(name: "random", inventoryFolder: ".")
  private let inventory: Inventory
  private var random: SplitMix64

  /// The same seed and inventory give the same scenario.
  init(seed: UInt64, inventory: Inventory) {
    self.inventory = inventory
    random = SplitMix64(seed: seed, purpose: "scenario")
    chooseNeeds()
    chooseReuse()
    chooseCosts()
    for _ in 0..<(random.chance(50) ? random.within(1...3) : 0) { addPin() }
  }

  private mutating func chooseNeeds() {
    scenario.date = random.chance(30) ? PartialDate(year: 2026, month: 1, day: 15) : nil
    scenario.needs.fromNorms = random.chance(90)
    scenario.needs.fromTable = !scenario.needs.fromNorms || random.chance(90)
    scenario.needs.coverage = random.chance(50) ? .one : fraction(1, random.within(1...7))
  }

  private mutating func chooseReuse() {
    scenario.reuse.conditions = subset(of: Condition.allCases, percent: 70)
    scenario.reuse.repair = nil
    if random.chance(70) {
      var repair = Scenario.Repair()
      repair.from = subset(of: Condition.allCases, percent: 40)
      repair.to = random.pick(Condition.allCases)
      repair.limit = random.chance(50) ? fraction(3, 10) : fraction(1, 3)
      scenario.reuse.repair = repair
    }
    scenario.reuse.ownership = [.own] + subset(of: [.borrowed, .leased, .held], percent: 30)
    scenario.reuse.maximumDistanceMetres = random.chance(50) ? Int64(random.below(90_000)) : nil
    scenario.reuse.isWorthwhileOnly = random.chance(30)
    scenario.reuse.minimumRemainingYears = random.chance(25) ? random.within(0...4) : nil
  }

  private mutating func chooseCosts() {
    scenario.moving.perItem = random.pick([0, 100, 20_000])
    scenario.moving.perCubicMetreKilometre = random.pick([0, 7, 500, 3_500])
    scenario.moving.detour = random.chance(50) ? fraction(13, 10) : .one
    scenario.objective = random.pick([
      scenario.objective, scenario.objective, [.unmet, .totalCost],
      [.unmet] + subset(of: Self.combinable, percent: 60),
    ])
    scenario.solver.timeLimitSeconds = nil
    scenario.solver.threads = random.within(1...2)
  }

  /// A pin that speaks of one row of the register and what is like it.
  private mutating func addPin() {
    guard !inventory.assets.isEmpty else { return }
    let asset = random.pick(inventory.assets)
    var pin = Scenario.Pin(rule: random.pick(Scenario.Pin.Rule.allCases))
    if random.chance(50) {
      pin.asset = asset.tag
    } else if random.chance(50) {
      pin.unit = inventory.units[asset.holder].id
    }
    pin.assetClass = random.chance(60) ? inventory.classes[asset.assetClass].id : nil
    pin.office = random.chance(40) ? inventory.offices[asset.office].id : nil
    pin.quantity = random.chance(60) ? Int64(random.within(1...3)) : nil
    if pin.rule.hasDestination {
      pin.to = random.pick(inventory.units.map(\.id) + inventory.offices.map(\.id))
    }
    scenario.pins.append(pin)
  }

  /// The levels that may stand together after the first.
  private static let combinable = Scenario.Level.allCases.filter {
    $0 != .unmet && $0 != .totalCost
  }

  private mutating func subset<Element>(of all: [Element], percent: Int) -> [Element] {
    all.filter { _ in random.chance(percent) }
  }

  private func fraction(_ upper: Int128, _ lower: Int) -> Fraction {
    Fraction(upper, over: Int128(lower)) ?? .one
  }
}
