// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Which differences between two plans cost nothing on any level.
///
/// The difference is taken apart into cycles. A cycle is an equal choice where the rules of both
/// scenarios allow all that it does, and it changes no level of either objective at the costs of the
/// second. Where the second plan has the duals of an optimum, only what their reduced costs leave at 0
/// can lie on such a cycle, so that none is missed.
struct EqualChoices {
  /// Items of a way to meet a need that are part of an equal choice, with their sign.
  struct Change {
    /// The need, among those of both plans.
    let need: Int
    let way: ChangedLine.Way
    let count: Int64
  }

  /// What equal choices change; nothing where the lots of a plan are not those that its scenario gives.
  private(set) var changes: [Change] = []
  /// Whether anything could be judged.
  private(set) var isJudged = false

  init(_ first: ComparedPlan, _ second: ComparedPlan, _ needs: SharedNeeds) {
    guard let side = PlanSide(first, needs.left, of: needs),
      let other = PlanSide(second, needs.right, of: needs)
    else { return }
    isJudged = true
    let pools = Pools(first, second, needs)
    let difference = FlowDifference(
      pools, needs: needs.needs.count, left: side.places, right: other.places, first.plan,
      second.plan)
    let judge = ChoiceJudge(pools: pools.pools, side, other)
    let steps = difference.steps.filter { judge.mayBeEqual($0.flow) }
    var search = CycleSearch(nodes: difference.nodes, steps.map(difference.edge))
    for cycle in search.cycles() {
      let steps = cycle.edges.map { steps[$0] }
      guard judge.isEqual(steps) else { continue }
      changes += steps.compactMap { judge.change($0, cycle.amount) }
    }
  }
}
