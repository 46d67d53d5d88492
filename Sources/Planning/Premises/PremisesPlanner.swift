// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Chooses the workplaces of all units, group by group.
struct PremisesPlanner {
  /// The most offices of others that a group in need of space looks at, the nearest ones.
  static let offeredOffices = 8

  let estate: PremisesEstate
  private let groups: [Group]
  let limits: SearchLimits
  private let threads: Int
  private let report: @Sendable (Planner.Progress) -> Void

  init(
    _ scenario: Scenario, _ premises: Scenario.Premises, _ inventory: Inventory,
    limits: SearchLimits, report: @escaping @Sendable (Planner.Progress) -> Void = { _ in }
  ) throws {
    self.report = report
    estate = try PremisesEstate(scenario, premises, inventory)
    groups = try estate.groups.groups()
    self.limits = limits
    threads = Threads.count(scenario)
  }

  /// The best layouts of all groups.
  func plans() throws -> [GroupPlan] {
    let plans = try solve(groups.map { LayoutProblemBuilder(estate: estate, group: $0) })
    return estate.premises.offices == .shared ? try shared(plans) : plans
  }

  /// The layouts again, with what movable equipment reaches each unit; nil where none changes.
  ///
  /// A group that is short of space whatever it was offered stays as it is, since its conflict rests
  /// on all those offices; and so does one that would give back what it borrowed, which others were
  /// planned without.
  func revised(
    _ plans: [GroupPlan], reached: [FixedEquipmentBuilder.Holding: Int64]
  ) throws -> [GroupPlan]? {
    let changed = plans.indices.filter { index in
      let builder = plans[index].builder
      guard !plans[index].isShort || builder.group.offered.isEmpty else { return false }
      return estate.equipment.holdings(of: builder.group).contains {
        reached[$0] != builder.reached[$0]
      }
    }
    var builders: [LayoutProblemBuilder] = []
    for index in changed {
      var builder = plans[index].builder
      builder.group = try settled(index, plans)
      builder.reached = reached
      builders.append(builder)
    }
    let again = try solve(builders)
    var revised = plans
    for (index, plan) in zip(changed, again) where plan.borrowed == plans[index].borrowed {
      revised[index] = plan
    }
    let isNew = zip(plans, revised).contains { $0.layout != $1.layout }
    return isNew ? try disjoint(revised) : nil
  }

  private func solve(_ builders: [LayoutProblemBuilder]) throws -> [GroupPlan] {
    let (limits, report) = (limits, report)
    return try Threads.perform(
      builders, threads: threads,
      finished: { report(Planner.Progress(done: $0, total: builders.count)) },
      { try GroupPlan($0, limits) })
  }

  /// Lets the groups that cannot place everybody use, one after the other, the nearest offices that
  /// nobody uses; what a group took is no choice of the others any more.
  private func shared(_ plans: [GroupPlan]) throws -> [GroupPlan] {
    var plans = plans
    for index in plans.indices where plans[index].isShort {
      let nearest = released(by: plans, near: groups[index])
      guard !nearest.isEmpty else { continue }
      var builder = plans[index].builder
      builder.group = try estate.groups.extended(groups[index], by: nearest)
      plans[index] = try GroupPlan(builder, limits)
    }
    return try disjoint(plans)
  }

  /// The plans, each without the offices that other groups use.
  private func disjoint(_ plans: [GroupPlan]) throws -> [GroupPlan] {
    try plans.indices.map { try plans[$0].without(taken(fromGroup: $0, by: plans), limits) }
  }

  /// A group with what it may choose among for good: its own offices that no other group uses, and of
  /// the others those that it uses, so that any groups may be planned again at once.
  private func settled(_ index: Int, _ plans: [GroupPlan]) throws -> Group {
    let borrowed = plans[index].borrowed
    let group =
      borrowed.isEmpty ? groups[index] : try estate.groups.extended(groups[index], by: borrowed)
    return group.without(taken(fromGroup: index, by: plans))
  }

  /// The offices that other groups use.
  private func taken(
    fromGroup index: Int, by plans: [GroupPlan]
  ) -> Set<Position<Inventory.Office>> {
    plans.indices.filter { $0 != index }.reduce(into: Set()) { $0.formUnion(plans[$1].offices) }
  }

  /// The nearest offices that nobody uses and that no group holds back.
  private func released(
    by plans: [GroupPlan], near group: Group
  ) -> [Position<Inventory.Office>] {
    let used = Set(plans.flatMap(\.offices) + heldBack(by: plans))
    let own = Set(group.sites.map(\.office))
    let free = estate.inventory.offices.positions.filter { office in
      !used.contains(office) && !own.contains(office)
        && estate.premises.isOpen(estate.inventory.offices[office], on: estate.date)
    }
    let ways = free.map { office in
      own.map { estate.distances($0.index, office.index) }.min() ?? .max
    }
    let order = free.indices.sorted { (ways[$0], free[$0]) < (ways[$1], free[$1]) }
    return order.prefix(Self.offeredOffices).map { free[$0] }.sorted()
  }

  /// The offices of groups that cannot place everybody, or cannot keep another rule: they need what
  /// they have, and the conflict that is told of them rests on it.
  private func heldBack(by plans: [GroupPlan]) -> [Position<Inventory.Office>] {
    zip(groups, plans).filter { $0.1.isShort || $0.1.status == .infeasible }
      .flatMap { $0.0.sites.map(\.office) }
  }
}

extension GroupPlan {
  /// The offices that the layout uses.
  var offices: Set<Position<Inventory.Office>> {
    Set(layout.sites.compactMap(\.self).map { builder.group.sites[$0].office })
  }

  /// The offices that others release and that the layout uses, in order.
  var borrowed: [Position<Inventory.Office>] {
    builder.group.offered.filter(offices.contains)
  }

  /// Whether somebody has no place.
  var isShort: Bool { layout.sites.contains(nil) }
}
