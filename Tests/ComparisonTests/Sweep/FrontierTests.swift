// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing

@testable import Comparison

struct FrontierTests {
  @Test(arguments: UInt64(0)..<40)
  func `Corners are those that trying every budget finds`(seed: UInt64) throws {
    let instance = Instance(seed: seed)
    var scenario = instance.scenario
    scenario.limits = Scenario.Limits()
    (scenario.moving.perItem, scenario.moving.perCubicMetreKilometre) = (1, 0)
    scenario.reuse.repair = nil
    guard instance.inventory.substitutions.isEmpty,
      let frontier = Frontier("purchases:moving"), instance.plan(scenario) != nil
    else { return }
    let sweep = Sweep(
      on: instance.inventory, revision: instance.inventory.revision, program: "test 1")
    let corners = try frontier.corners(of: scenario, in: sweep, atMost: 100) { _ in }
    #expect(corners.isComplete)
    let found = corners.points.compactMap { $0.amounts.map { [$0.purchases, $0.moving] } }
    #expect(found == Self.corners(of: scenario, instance, upTo: found.first?[1] ?? 0))
  }

  @Test(arguments: UInt64(0)..<4, [Int64(1), 3])
  func `No corner is as bad as another at one level and worse at the other`(
    seed: UInt64, step: Int64
  ) throws {
    let instance = Instance(seed: seed)
    var scenario = instance.scenario
    scenario.limits = Scenario.Limits()
    scenario.solver.timeLimitSeconds = 1
    for text in ["purchases:moving", "moving:purchases"] {
      guard let frontier = Frontier(text), instance.plan(scenario) != nil else { return }
      let sweep = Sweep(
        on: instance.inventory, revision: instance.inventory.revision, program: "test 1")
      let corners = try frontier.corners(of: scenario, in: sweep, atMost: 2, step: step) { _ in }
      #expect(!corners.isComplete || step == 1)
      let amounts = corners.points.compactMap(\.amounts)
      for (one, other) in zip(amounts, amounts.dropFirst()) {
        #expect(one[frontier.first] < other[frontier.first])
        #expect(one[frontier.second] > other[frontier.second])
      }
    }
  }

  /// What runs with every whole budget for moving reach, without what another beats.
  private static func corners(
    of scenario: Scenario, _ instance: Instance, upTo most: Int64
  ) -> [[Int64]] {
    let reached = (0...most).reversed().compactMap { budget -> [Int64]? in
      var scenario = scenario
      scenario.objective = [.unmet, .purchases, .moving]
      scenario.limits.moving = budget
      guard let plan = instance.plan(scenario) else { return nil }
      let amounts = LevelAmounts(plan)
      return [amounts.purchases, amounts.moving]
    }
    return reached.reduce(into: []) { found, point in
      if !found.contains(point) { found.append(point) }
    }
  }
}
