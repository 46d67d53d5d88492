// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What flows otherwise in the second of two plans, as a flow among pools, needs and everything else:
/// more of something flows forwards, less of it flows back.
struct FlowDifference {
  /// What flows.
  enum Flow: Hashable {
    /// Items of a pool to a need.
    case service(pool: Int, need: Int)
    /// Purchases for a need.
    case purchase(need: Int)
    /// What stays unmet of a need.
    case unmet(need: Int)
    /// Items of a pool that serve nothing.
    case surplus(pool: Int)
  }

  /// A flow that differs, and whether there is more of it.
  struct Step {
    let flow: Flow
    let isMore: Bool
    let amount: Int64
  }

  /// The steps in the order of the plans.
  private(set) var steps: [Step] = []
  /// How many nodes the steps lie between.
  let nodes: Int
  private let pools: Int

  /// - Parameters:
  ///   - left: the place of each need in the first plan; nil for one that it does not have.
  ///   - right: the same in the second plan.
  init(
    _ pools: Pools, needs: Int, left: [Position<Plan.Need>?], right: [Position<Plan.Need>?],
    _ first: Plan, _ second: Plan
  ) {
    self.pools = pools.pools.count
    nodes = 1 + pools.pools.count + needs
    var surplus = [Int64](repeating: 0, count: pools.pools.count)
    for flow in Set(pools.left.keys).union(pools.right.keys).sorted(by: Self.precedes) {
      let change = (pools.right[flow] ?? 0) - (pools.left[flow] ?? 0)
      surplus[flow.pool] -= change
      guard left[flow.need] != nil, right[flow.need] != nil else { continue }
      add(.service(pool: flow.pool, need: flow.need), change)
    }
    for need in 0..<needs {
      guard let before = left[need], let after = right[need] else { continue }
      let (old, new) = (Int(before.index), Int(after.index))
      add(.purchase(need: need), second.solution.purchased[new] - first.solution.purchased[old])
      add(.unmet(need: need), second.solution.unmet[new] - first.solution.unmet[old])
    }
    for (pool, change) in surplus.enumerated() { add(.surplus(pool: pool), change) }
  }

  private static func precedes(_ left: Pools.Flow, _ right: Pools.Flow) -> Bool {
    (left.need, left.pool) < (right.need, right.pool)
  }

  private mutating func add(_ flow: Flow, _ change: Int64) {
    guard change != 0 else { return }
    steps.append(Step(flow: flow, isMore: change > 0, amount: abs(change)))
  }

  /// A step as an edge; all that is neither a pool nor a need is one node.
  func edge(_ step: Step) -> CycleSearch.Edge {
    let ends =
      switch step.flow {
      case .service(let pool, let need): (node(pool: pool), node(need: need))
      case .purchase(let need), .unmet(let need): (0, node(need: need))
      case .surplus(let pool): (node(pool: pool), 0)
      }
    return step.isMore
      ? CycleSearch.Edge(from: ends.0, to: ends.1, amount: step.amount)
      : CycleSearch.Edge(from: ends.1, to: ends.0, amount: step.amount)
  }

  private func node(pool: Int) -> Int { 1 + pool }
  private func node(need: Int) -> Int { 1 + pools + need }
}
