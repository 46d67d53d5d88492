// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Planning

@testable import Comparison

/// The difference of two plans without its equal choices, taken apart into every cycle that it holds.
struct AllCycles {
  private typealias Step = FlowDifference.Step

  /// Whether the equal choices change no level of either objective at the costs of the second scenario.
  private(set) var equalChangesNothing = true
  /// The cycles that are left and would be equal.
  private(set) var equalLeft: [[FlowDifference.Flow]] = []

  private let pools: Pools
  private let left: PlanSide
  private let right: PlanSide
  private let levels: Set<Scenario.Level>

  init(_ first: ComparedPlan, _ second: ComparedPlan) {
    let needs = SharedNeeds(first.plan, second.plan)
    pools = Pools(first, second, needs)
    guard let left = PlanSide(first, needs.left, of: needs),
      let right = PlanSide(second, needs.right, of: needs)
    else { preconditionFailure("the plans are of today") }
    (self.left, self.right) = (left, right)
    levels = Set(first.plan.head.scenario.objective + second.plan.head.scenario.objective)
    let difference = FlowDifference(
      pools, needs: needs.needs.count, left: left.places, right: right.places, first.plan,
      second.plan)
    let judge = ChoiceJudge(pools: pools.pools, left, right)
    let allowed = difference.steps.filter { judge.mayBeEqual($0.flow) }
    var search = CycleSearch(nodes: difference.nodes, allowed.map(difference.edge))
    var taken: [FlowDifference.Flow: Int64] = [:]
    for cycle in search.cycles() where judge.isEqual(cycle.edges.map({ allowed[$0] })) {
      for edge in cycle.edges { taken[allowed[edge].flow, default: 0] += cycle.amount }
      equalChangesNothing = equalChangesNothing && isFree(cycle.edges.map { allowed[$0] })
    }
    let rest = difference.steps.compactMap { step in
      let amount = step.amount - (taken[step.flow] ?? 0)
      return amount > 0 ? Step(flow: step.flow, isMore: step.isMore, amount: amount) : nil
    }
    let edges = rest.map(difference.edge)
    for start in edges.indices { extend([start], rest, edges) }
  }

  /// Tries every way on from the end of a path that meets no node twice.
  private mutating func extend(_ path: [Int], _ steps: [Step], _ edges: [CycleSearch.Edge]) {
    guard let last = path.last, equalLeft.count < 3 else { return }
    if edges[last].to == edges[path[0]].from {
      let cycle = path.map { steps[$0] }
      if isAllowed(cycle), isFree(cycle) { equalLeft.append(cycle.map(\.flow)) }
      return
    }
    let met = Set(path.map { edges[$0].from })
    for next in edges.indices where edges[next].from == edges[last].to {
      // Each cycle once, from its first edge on.
      guard next > path[0], !met.contains(edges[next].to) || edges[next].to == edges[path[0]].from
      else { continue }
      extend(path + [next], steps, edges)
    }
  }

  private func isAllowed(_ steps: [Step]) -> Bool {
    steps.allSatisfy { step in
      guard case .service(let pool, let need) = step.flow else { return true }
      return left.service(pools.pools[pool].left, need) != nil
        && right.service(pools.pools[pool].right, need) != nil
    }
  }

  private func isFree(_ steps: [Step]) -> Bool {
    var sum: [Scenario.Level: Int64] = [:]
    for step in steps {
      for level in levels { sum[level, default: 0] += (step.isMore ? 1 : -1) * cost(step, level) }
    }
    return sum.values.allSatisfy { $0 == 0 }
  }

  private func cost(_ step: Step, _ level: Scenario.Level) -> Int64 {
    switch step.flow {
    case .service(let pool, let need):
      guard let service = right.service(pools.pools[pool].right, need) else { return 1 << 40 }
      return switch level {
      case .transfers: service.isTransfer ? 1 : 0
      case .moving, .totalCost: service.cost.total
      case .unmet, .purchases, .changes: 0
      }
    case .purchase(let need):
      let isCounted = level == .purchases || level == .totalCost
      return isCounted ? right.places[need].map { right.plan.needs[$0].price } ?? 0 : 0
    case .unmet(let need):
      return level == .unmet ? right.places[need].map { right.plan.needs[$0].priority } ?? 0 : 0
    case .surplus: return 0
    }
  }
}
