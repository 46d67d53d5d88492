// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing

@testable import Comparison

struct EqualChoicesTests {
  @Test(arguments: UInt64(0)..<30)
  func `Two items that change places at no cost are an equal, other choice`(seed: UInt64) throws {
    let instance = Instance(seed: seed)
    guard let plan = instance.plan(instance.scenario) else { return }
    let table = try ServiceTable(instance.scenario, on: instance.inventory)
    for pair in Swaps(plan, table).pairs {
      let comparison = try instance.comparison(plan, pair.plan)
      #expect(comparison.isJudged)
      #expect(
        comparison.lines.contains { $0.isReal } == (pair.cost != LevelAmounts()),
        "\(pair.cost)")
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `What is left after the equal choices has none more, by trying all cycles`(
    seed: UInt64
  ) throws {
    let instance = Instance(seed: seed)
    var other = instance.scenario
    var random = SplitMix64(seed: seed, purpose: "other")
    other.reuse.maximumDistanceMetres = random.chance(50) ? nil : Int64(random.below(90_000))
    if random.chance(30) { other.moving.perItem += 50 }
    if random.chance(30) { other.reuse.isWorthwhileOnly.toggle() }
    guard let first = instance.plan(instance.scenario), let second = instance.plan(other) else {
      return
    }
    let cycles = AllCycles(instance.compared(first), instance.compared(second))
    #expect(cycles.equalChangesNothing)
    #expect(cycles.equalLeft.isEmpty, "\(cycles.equalLeft)")
  }

  @Test(arguments: UInt64(0)..<40)
  func `A plan compared with itself is the same`(seed: UInt64) throws {
    let instance = Instance(seed: seed)
    guard let plan = instance.plan(instance.scenario) else { return }
    let comparison = try instance.comparison(plan, plan)
    #expect(comparison.isSame)
    #expect(comparison.inputs.isEmpty)
    #expect(comparison.lines.isEmpty)
  }
}
