// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Writes a group's layout as the parts of a plan, unit by unit.
struct UnitWriter {
  private let plan: GroupPlan
  private let estate: PremisesEstate
  private let group: Group

  init(_ plan: GroupPlan) {
    self.plan = plan
    (estate, group) = (plan.builder.estate, plan.builder.group)
  }

  func units() throws(PlanningError) -> [Plan.Premises.UnitPremises] {
    var units: [Plan.Premises.UnitPremises] = []
    for index in group.units.indices { units.append(try unit(index)) }
    return units
  }

  private func unit(_ index: Int) throws(PlanningError) -> Plan.Premises.UnitPremises {
    let offices = keptOffices(of: index)
    return Plan.Premises.UnitPremises(
      unit: estate.inventory.units[group.units[index]].id, status: plan.status,
      conflict: plan.conflict.map { ConflictWriter($0, plan.builder).conflict },
      offered: group.offered.map { estate.inventory.offices[$0].id },
      reached: reached(by: index), levels: plan.problem.levels.indices.map { level($0, of: index) },
      placements: parties(of: index).map(placement), offices: offices,
      space: try space(of: index, kept: offices.reduce(0) { $0 + $1.usableArea }))
  }

  /// What the layout counts on where a plan had shown it.
  private func reached(by unit: Int) -> [Plan.Premises.ReachedItems]? {
    guard !plan.builder.reached.isEmpty else { return nil }
    return estate.equipment.holdings(of: group).filter { $0.unit == group.units[unit] }.map {
      Plan.Premises.ReachedItems(
        assetClass: estate.inventory.classes[$0.assetClass].id,
        count: plan.builder.reached[$0] ?? 0)
    }
  }

  private func parties(of unit: Int) -> [Int] {
    plan.problem.parties.filter { plan.problem.unit[$0] == unit }
  }

  private func placement(_ party: Int) -> Plan.Premises.Placement {
    let member = group.parties[party]
    return Plan.Premises.Placement(
      team: member.team, part: member.part, office: plan.layout.sites[party].map(id),
      posts: member.posts.map { .init(post: $0.post.id, people: $0.people) }, area: member.area,
      why: PlacementReason(plan.builder, plan.problem, plan.layout).why(party))
  }

  private func id(of site: Int) -> String {
    estate.inventory.offices[group.sites[site].office].id
  }

  private func keptOffices(of unit: Int) -> [Plan.Premises.KeptOffice] {
    let used = plan.problem.sites(of: unit, in: plan.layout)
    return plan.problem.sites.filter { used[$0] }.map { site in
      let parties = parties(of: unit).filter { plan.layout.sites[$0] == site }
      let isPayer = payer(of: site) == unit
      return Plan.Premises.KeptOffice(
        office: id(of: site), people: parties.reduce(0) { $0 + plan.problem.people[$1] },
        seats: group.sites[site].seats, usableArea: group.sites[site].area,
        neededArea: parties.reduce(0) { $0 + plan.problem.need[$1] },
        fitOutCost: isPayer ? group.sites[site].fitOut : 0,
        runningCost: isPayer ? group.sites[site].running : 0)
    }
  }

  /// The unit that bears the cost of a site that several use: the first.
  private func payer(of site: Int) -> Int? {
    group.units.indices.first { plan.problem.sites(of: $0, in: plan.layout)[site] }
  }

  private func level(_ level: Int, of unit: Int) -> Plan.LevelResult<Scenario.Premises.Level> {
    let value = group.units.count == 1 ? plan.score[level] : share(of: unit, at: level)
    return Plan.LevelResult(
      level: plan.problem.levels[level], value: value,
      bound: max(0, value - (plan.score[level] - plan.bounds[level])),
      proof: plan.isCertified[level] ? .certified : .solver)
  }

  /// What a unit bears of its group's level.
  private func share(of unit: Int, at level: Int) -> Int64 {
    let own = Set(parties(of: unit))
    switch plan.problem.levels[level] {
    case .unplaced, .cooperation:
      var problem = plan.problem
      for party in problem.parties where !own.contains(party) {
        problem.people[party] = 0
        problem.moves[party] = problem.sites.map { _ in 0 }
        for other in problem.parties {
          problem.traffic[party][other] = 0
          problem.traffic[other][party] = 0
        }
      }
      return problem.value(of: plan.layout, at: problem.levels[level])
    case .space: return keptOffices(of: unit).reduce(0) { $0 + $1.fitOutCost }
    case .runningCost: return keptOffices(of: unit).reduce(0) { $0 + $1.runningCost }
    case .purchases:
      return plan.problem.equipment.filter { $0.unit == unit }
        .reduce(0) { $0 + $1.purchases { plan.layout.sites[$0] } }
    }
  }

  private func space(of unit: Int, kept: Int64) throws(PlanningError) -> Plan.Premises.Space {
    let position = group.units[unit]
    let posts = parties(of: unit).flatMap { group.parties[$0].posts }
    let present = zip(estate.inventory.offices, estate.heirs.units).filter { $0.1 == position }
    return Plan.Premises.Space(
      people: posts.reduce(0) { $0 + $1.people },
      presentArea: present.reduce(0) { $0 + $1.0.squareCentimetres },
      normArea: try estate.norms.area(of: Party.groups(of: posts), inFull: true),
      neededArea: parties(of: unit).reduce(0) { $0 + plan.problem.need[$1] }, keptArea: kept)
  }
}
