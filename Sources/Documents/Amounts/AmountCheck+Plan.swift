// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension AmountCheck {
  private static let duals: ClosedRange<Int64> = -(1 << 60)...(1 << 60)

  /// Examines what a plan decides and proves, its premises included.
  package mutating func examine(_ plan: Plan) {
    let counts = plan.assignments.map(\.items.count)
    require(all: counts, .items, Message("error.verify.what.assignment-count"))
    let remainders = plan.surplus + plan.reserved + plan.unusable
    require(
      all: remainders.map(\.items.count), .items, Message("error.verify.what.remainder-count"))
    examine(plan.solution, Message("error.verify.name.plan"))
    for (name, baseline) in plan.baselines {
      let counts = baseline.flows.map(\.count)
      require(all: counts, .items, Message("error.verify.what.flow-count", ["name": name]))
      examine(baseline.solution, name)
    }
    for unit in plan.premises?.units ?? [] { examine(unit) }
    if let replan = plan.replan { examine(replan) }
  }

  private mutating func examine(_ solution: Plan.Solution, _ name: Message) {
    require(
      all: solution.purchased, .counts, Message("error.verify.what.need-purchase", ["name": name]))
    require(all: solution.unmet, .counts, Message("error.verify.what.need-unmet", ["name": name]))
    for level in solution.certificate?.levels ?? [] {
      let place: KeyValuePairs<String, any Sayable> = ["name": name, "level": level.level.rawValue]
      require(level.scale, 0...(1 << 60), Message("error.verify.what.scale", place))
      let multipliers = level.multipliers.map(\.value)
      require(all: multipliers, 0...(1 << 60), Message("error.verify.what.multiplier", place))
      require(all: level.supply, Self.duals, Message("error.verify.what.lot-dual", place))
      require(all: level.demand, Self.duals, Message("error.verify.what.need-dual", place))
      let counts = level.branches.map(\.count)
      require(all: counts, .counts, Message("error.verify.what.branch-count", place))
      let worths = level.branches.map(\.multiplier)
      require(all: worths, 0...(1 << 60), Message("error.verify.what.branch-multiplier", place))
    }
  }

  private mutating func examine(_ replan: Plan.Replan) {
    let (facts, forced) = (replan.facts, replan.forced)
    let receipts = (facts.receipts + facts.earlier).flatMap { receipt in
      [receipt.received, receipt.accepted, receipt.refused, receipt.lost].compactMap(\.self)
    }
    require(all: receipts, .counts, Message("error.verify.what.receipt-count"))
    require(all: facts.drafts.map(\.count), .items, Message("error.verify.what.draft-count"))
    let place: KeyValuePairs<String, any Sayable> = [
      "name": Message("error.verify.name.forced"), "level": Scenario.Level.changes.rawValue,
    ]
    require(all: forced?.supply ?? [], Self.duals, Message("error.verify.what.lot-dual", place))
    require(all: forced?.demand ?? [], Self.duals, Message("error.verify.what.need-dual", place))
  }

  private mutating func examine(_ unit: Plan.Premises.UnitPremises) {
    for placement in unit.placements {
      let team: KeyValuePairs<String, any Sayable> = ["team": placement.team]
      require(placement.area, .areas, Message("error.verify.what.team-area", team))
      require(all: placement.posts.map(\.people), .counts, Message("error.verify.what.post-people"))
    }
    let levels = unit.levels.flatMap { [$0.value, $0.bound] }
    require(all: levels, .areas, Message("error.verify.what.unit-level", ["unit": unit.unit]))
  }
}
