// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

@testable import Sensitivity

struct LevelRangeTests {
  private typealias Result = Plan.LevelResult<Scenario.Level>

  private func level(_ level: Scenario.Level, _ value: Int64, bound: Int64) -> Result {
    Result(level: level, value: value, bound: bound, proof: .certified)
  }

  @Test func `Where both runs are proven the change is a point at every level`() {
    let before = [level(.unmet, 3, bound: 3), level(.purchases, 100, bound: 100)]
    let after = [level(.unmet, 3, bound: 3), level(.purchases, 140, bound: 140)]
    #expect(
      [LevelRange](from: before, to: after, .worse)
        == [LevelRange(low: 0, high: 0), LevelRange(low: 40, high: 40)])
  }

  @Test func `Levels after the first that is no point are left out`() {
    let before = [level(.unmet, 5, bound: 3), level(.purchases, 100, bound: 100)]
    let after = [level(.unmet, 9, bound: 8), level(.purchases, 140, bound: 140)]
    #expect(
      [LevelRange](from: before, to: after, .worse) == [LevelRange(low: 3, high: 6)])
  }

  @Test func `What only makes plans worse is told to save nothing, and the other way round`() {
    let before = [level(.unmet, 5, bound: 3)]
    let after = [level(.unmet, 5, bound: 3)]
    #expect(
      [LevelRange](from: before, to: after, .worse) == [LevelRange(low: 0, high: 2)])
    #expect(
      [LevelRange](from: before, to: after, .better) == [LevelRange(low: -2, high: 0)])
  }

  @Test func `A bound that only a solver vouched for bounds nothing`() {
    let before = [Result(level: .unmet, value: 5, bound: 5, proof: .solver)]
    #expect(
      [LevelRange](from: before, to: [level(.unmet, 6, bound: 6)], .worse)
        == [LevelRange(low: 1, high: 6)])
  }

  @Test func `Of several losses the dearest is told as far as it is known which that is`() {
    let sure = [LevelRange(low: 4, high: 4), LevelRange(low: 7, high: 7)]
    let open = [LevelRange(low: 1, high: 4)]
    let less = [LevelRange(low: 2, high: 2), LevelRange(low: 90, high: 90)]
    #expect([LevelRange](dearestOf: [sure, less]) == sure)
    #expect([LevelRange](dearestOf: [sure, open]) == [LevelRange(low: 4, high: 4)])
    #expect([LevelRange](dearestOf: [less, open]) == [LevelRange(low: 2, high: 4)])
  }
}
