// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Seeds
import Testing

@testable import Comparison

struct SweepTests {
  @Test(arguments: UInt64(0)..<40)
  func `Points that share their work have the plans of runs of their own`(seed: UInt64) throws {
    let instance = Instance(seed: seed)
    var random = SplitMix64(seed: seed, purpose: "sweep")
    let tasks = (0..<6).map { _ in
      var scenario = instance.scenario
      scenario.reuse.maximumDistanceMetres = random.chance(30) ? nil : Int64(random.below(60_000))
      if random.chance(30) { scenario.limits.purchases = Int64(random.below(2_000_000)) }
      if random.chance(30) { scenario.limits.moving = Int64(random.below(300_000)) }
      if random.chance(30) { scenario.reuse.isWorthwhileOnly.toggle() }
      if random.chance(20) { scenario.moving.perItem += 10 }
      if random.chance(20) { scenario.objective = [.unmet, .totalCost] }
      return Sweep.Task(settings: [], scenario: scenario)
    }
    let revision = instance.inventory.revision
    let sweep = Sweep(on: instance.inventory, revision: revision, program: "test 1")
    let points = try sweep.points(tasks, threads: 2) { _ in }
    #expect(points.map(\.number) == Array(1...6))
    for (point, task) in zip(points, tasks) {
      let single = try? Planner(program: "test 1").plan(task.scenario, on: instance.inventory)
      #expect(point.plan.map(PlanWriter().bytes) == single.map(PlanWriter().bytes))
    }
  }

  @Test func `Points that were not begun before an interrupt are left out`() throws {
    let instance = Instance(seed: 3)
    let sweep = Sweep(
      on: instance.inventory, revision: instance.inventory.revision, program: "test 1",
      isInterrupted: { true })
    let task = Sweep.Task(settings: [], scenario: instance.scenario)
    #expect(try sweep.points([task, task], threads: 2) { _ in }.isEmpty)
  }

  @Test(arguments: [
    ("a.b=0..2:0.5", ["0", "0.5", "1", "1.5", "2"]), ("a=1..3:5", ["1"]),
    ("a=[x, y],none", ["[x, y]", "none"]), ("a=3,1", ["3", "1"]),
  ])
  func `A variation is a range or a list`(text: String, values: [String]) throws {
    #expect(Variation(text)?.values == values)
  }

  @Test(arguments: ["a", "=1", "a=", "a=1,,2", "a=1..2", "a=1..2:0", "a=2..1:1", "a=0..5000:1"])
  func `Anything else varies nothing`(text: String) {
    #expect(Variation(text) == nil)
  }
}
