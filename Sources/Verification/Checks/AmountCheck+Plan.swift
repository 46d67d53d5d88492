// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension Check {
  /// Whether all amounts of a plan and of what it was made from are small enough for exact sums.
  ///
  /// - Parameter ways: the ways that moving costs rest on.
  static func magnitudes(_ plan: Plan, _ inventory: Inventory, _ ways: WayTable) -> Check {
    let scenario = plan.head.scenario
    var amounts = AmountCheck()
    amounts.examine(inventory)
    amounts.examine(scenario)
    amounts.examine(plan)
    if let premises = scenario.premises {
      amounts.examinePremises(inventory)
      amounts.examine(plan.premises, premises)
    }
    var check = Check(.magnitudes, amounts)
    check.require(scenario.objective.begins(with: .unmet), "objective")
    check.requireRates(scenario.moving, inventory, ways)
    return check
  }

  private init(_ name: Name, _ amounts: AmountCheck) {
    self.init(name, problems: amounts.failures.map(\.message))
    count(amounts.examined - amounts.failures.count)
  }

  /// The cost of moving an item the longest way, and 1 m more, in millionths.
  private mutating func requireRates(
    _ moving: Scenario.Moving, _ inventory: Inventory, _ ways: WayTable
  ) {
    let most = (1 << 60) / Int128(ways.longest + 1)
    for kind in inventory.classes {
      let rate = Int128(moving.perCubicMetreKilometre) * Int128(kind.litres ?? 0)
      require(rate <= most, "volume-out-of-range", ["id": kind.id])
    }
  }
}

extension AmountCheck {
  private static let duals: ClosedRange<Int64> = -(1 << 60)...(1 << 60)

  fileprivate mutating func examine(_ plan: Plan) {
    let counts = plan.assignments.map(\.items.count)
    require(all: counts, .items, .verify("what.assignment-count"))
    let remainders = plan.surplus + plan.reserved + plan.unusable
    require(all: remainders.map(\.items.count), .items, .verify("what.remainder-count"))
    examine(plan.solution, .verify("name.plan"))
    for (name, baseline) in plan.baselines {
      let counts = baseline.flows.map(\.count)
      require(all: counts, .items, .verify("what.flow-count", ["name": name]))
      examine(baseline.solution, name)
    }
  }

  private mutating func examine(_ solution: Plan.Solution, _ name: Message) {
    require(all: solution.purchased, .counts, .verify("what.need-purchase", ["name": name]))
    require(all: solution.unmet, .counts, .verify("what.need-unmet", ["name": name]))
    for level in solution.certificate?.levels ?? [] {
      let place: Places = ["name": name, "level": level.level.rawValue]
      require(level.scale, 0...(1 << 60), Message.verify("what.scale", place))
      let multipliers = level.multipliers.map(\.value)
      require(all: multipliers, 0...(1 << 60), .verify("what.multiplier", place))
      require(all: level.supply, Self.duals, .verify("what.lot-dual", place))
      require(all: level.demand, Self.duals, .verify("what.need-dual", place))
      let counts = level.branches.map(\.count)
      require(all: counts, .counts, .verify("what.branch-count", place))
      let worths = level.branches.map(\.multiplier)
      require(all: worths, 0...(1 << 60), .verify("what.branch-multiplier", place))
    }
  }

  fileprivate mutating func examine(_ premises: Plan.Premises?, _ rules: Scenario.Premises) {
    let isOrder = rules.objective.begins(with: .unplaced)
    require(isOrder ? 1 : 0, 1...1, Message.verify("what.premises-order"))
    for unit in premises?.units ?? [] { examine(unit) }
  }

  private mutating func examine(_ unit: Plan.Premises.UnitPremises) {
    for placement in unit.placements {
      let team: Places = ["team": placement.team]
      require(placement.area, .areas, Message.verify("what.team-area", team))
      require(all: placement.posts.map(\.people), .counts, .verify("what.post-people"))
    }
    let levels = unit.levels.flatMap { [$0.value, $0.bound] }
    require(all: levels, .areas, .verify("what.unit-level", ["unit": unit.unit]))
  }
}

extension Array where Element: Hashable {
  /// Whether the first element is the one given, and none stands twice.
  fileprivate func begins(with first: Element) -> Bool {
    self.first == first && Set(self).count == count
  }
}

extension Plan {
  /// The baselines with their names.
  var baselines: [(name: Message, baseline: Baseline)] {
    [(Message(verbatim: "B1"), stayOnly), (Message(verbatim: "B2"), inherited)]
      + (inheritedWithinBudget.map { [(.verify("name.within-budget"), $0.baseline)] } ?? [])
  }
}
