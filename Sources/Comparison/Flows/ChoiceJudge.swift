// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning

/// Says of steps between two plans whether they cost anything.
struct ChoiceJudge {
  private let pools: [Pool]
  private let left: PlanSide
  private let right: PlanSide
  /// The levels of both objectives.
  private let levels: Set<Scenario.Level>

  init(pools: [Pool], _ left: PlanSide, _ right: PlanSide) {
    (self.pools, self.left, self.right) = (pools, left, right)
    levels = Set(left.plan.head.scenario.objective + right.plan.head.scenario.objective)
  }

  /// Whether the rules of both scenarios allow a flow, and the duals of the second plan do not say that
  /// it costs.
  func mayBeEqual(_ flow: FlowDifference.Flow) -> Bool {
    switch flow {
    case .service(let pool, let need):
      guard left.service(pools[pool].left, need) != nil else { return false }
    case .unmet: guard left.allowsUnmet, right.allowsUnmet else { return false }
    case .purchase, .surplus: break
    }
    guard let amounts = amounts(flow) else { return false }
    return (right.duals ?? []).allSatisfy { duals in
      amounts[duals.level] == dual(flow, duals)
    }
  }

  /// Whether steps together change no level.
  func isEqual(_ steps: [FlowDifference.Step]) -> Bool {
    var sum = LevelAmounts()
    for step in steps {
      guard let amounts = amounts(step.flow) else { return false }
      sum.add(step.isMore ? 1 : -1, of: amounts)
    }
    return levels.allSatisfy { sum[$0] == 0 }
  }

  /// What one item of a flow counts in the second scenario; nil where that forbids it.
  private func amounts(_ flow: FlowDifference.Flow) -> LevelAmounts? {
    switch flow {
    case .service(let pool, let need):
      right.service(pools[pool].right, need).map {
        LevelAmounts(transfers: $0.isTransfer ? 1 : 0, moving: $0.cost.total)
      }
    case .purchase(let need): self.need(need).map { LevelAmounts(purchases: $0.price) }
    case .unmet(let need): self.need(need).map { LevelAmounts(unmet: $0.priority) }
    case .surplus: LevelAmounts()
    }
  }

  private func need(_ need: Int) -> Plan.Need? { right.places[need].map { right.plan.needs[$0] } }

  /// What the duals of a level give for one item of a flow.
  private func dual(_ flow: FlowDifference.Flow, _ duals: Plan.Certificate.Level) -> Int64 {
    func supply(_ pool: Int) -> Int64 { duals.supply[Int(pools[pool].right.index)] }
    func demand(_ need: Int) -> Int64 {
      right.places[need].map { duals.demand[Int($0.index)] } ?? 0
    }
    return switch flow {
    case .service(let pool, let need): supply(pool) + demand(need)
    case .purchase(let need), .unmet(let need): demand(need)
    case .surplus(let pool): supply(pool)
    }
  }

  /// What a step of an equal choice changes of the way a need is met.
  func change(_ step: FlowDifference.Step, _ amount: Int64) -> EqualChoices.Change? {
    let count = step.isMore ? amount : -amount
    switch step.flow {
    case .service(let pool, let need):
      let (side, pool) = (step.isMore ? right : left, pools[pool])
      return side.way(pool.holder, step.isMore ? pool.right : pool.left, need)
        .map { EqualChoices.Change(need: need, way: $0, count: count) }
    case .purchase(let need): return EqualChoices.Change(need: need, way: .purchase, count: count)
    case .unmet(let need): return EqualChoices.Change(need: need, way: .unmet, count: count)
    case .surplus: return nil
    }
  }
}
