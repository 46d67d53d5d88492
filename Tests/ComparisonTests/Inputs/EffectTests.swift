// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing

@testable import Comparison

struct EffectTests {
  @Test(arguments: UInt64(0)..<30)
  func `Each input alone changes what a run with it changes, and the rest is told together`(
    seed: UInt64
  ) throws {
    let instance = Instance(seed: seed)
    var other = instance.scenario
    other.reuse.maximumDistanceMetres = 12_000
    other.moving.perItem += 70
    other.needs.coverage = .one
    guard let first = instance.plan(instance.scenario), let second = instance.plan(other) else {
      return
    }
    let comparison = try instance.comparison(first, second, rerun: instance.rerun)
    let alone = comparison.effects.filter { $0.key != nil }
    #expect(alone.map(\.key) == comparison.inputs.map(\.key))
    for effect in alone {
      var scenario = instance.scenario
      switch effect.key {
      case "reuse.maximum_distance_km": scenario.reuse.maximumDistanceMetres = 12_000
      case "moving.per_item": scenario.moving.perItem += 70
      default: scenario.needs.coverage = .one
      }
      let amounts = instance.plan(scenario).map { LevelAmounts($0) }
      let changes = comparison.levels.map { level in
        amounts.map { $0[level.level] - level.values[0] }
      }
      #expect(effect.changes == (amounts == nil ? nil : changes.compactMap(\.self)))
    }
    for (index, level) in comparison.levels.enumerated() {
      let sum = comparison.effects.reduce(0) { $0 + ($1.changes?[index] ?? 0) }
      #expect(sum == level.change(1))
    }
  }

  @Test func `One input that differs needs no other run`() throws {
    let instance = try #require(Instance.withPlan)
    var other = instance.scenario
    other.moving.perItem += 1
    let (first, second) = (
      try #require(instance.plan(instance.scenario)), try #require(instance.plan(other))
    )
    let comparison = try instance.comparison(first, second, rerun: instance.rerun)
    #expect(comparison.inputs.map(\.key) == ["moving.per_item"])
    #expect(comparison.effects.isEmpty)
  }

  @Test func `The name of a scenario is no input, and equal optima are proven equal`() throws {
    let instance = try #require(Instance.withPlan)
    var other = instance.scenario
    other.name = "another"
    let (first, second) = (
      try #require(instance.plan(instance.scenario)), try #require(instance.plan(other))
    )
    let comparison = try instance.comparison(first, second)
    #expect(comparison.inputs.isEmpty)
    #expect(comparison.isSame)
    #expect(comparison.levels.allSatisfy { $0.isProven(1) && $0.verdict(1) == .equal })
  }
}
