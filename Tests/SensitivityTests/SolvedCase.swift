// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning
import Testing

@testable import Sensitivity
@testable import benchmark

/// A random small problem with its optimal plan.
struct SolvedCase {
  let planned: PlannedProblem

  /// Nil where no plan keeps every rule, or a pin matches nothing.
  init?(seed: UInt64) throws {
    let problem = OracleCase(seed: seed)
    do {
      let plan = try Planner(program: "test 1").plan(problem.scenario, on: problem.inventory)
      guard plan.head.status == .optimal else { return nil }
      planned = try PlannedProblem(plan, on: problem.inventory)
    } catch is PlanningError {
      return nil
    }
  }

  var levels: [Weights] { planned.problem.levels }

  /// What changes from one optimum to another; nil where there is no other.
  func changes(_ market: Market, _ change: (inout PlainOptimum) -> Void) throws -> [Int64]? {
    var optimum = PlainOptimum(market: market, levels: levels)
    let before = try #require(try optimum.values())
    change(&optimum)
    return try optimum.values().map { zip($0, before).map { $0 - $1 } }
  }
}
