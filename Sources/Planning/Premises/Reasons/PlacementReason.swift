// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Why each party of a layout is where it is: what its best other place, or none, would change.
struct PlacementReason {
  private let builder: LayoutProblemBuilder
  private let problem: LayoutProblem
  private let layout: Layout

  init(_ builder: LayoutProblemBuilder, _ problem: LayoutProblem, _ layout: Layout) {
    (self.builder, self.problem, self.layout) = (builder, problem, layout)
  }

  private var group: Group { builder.group }

  func why(_ party: Int) -> Plan.Premises.Why {
    layout.sites[party].map { placed(party, at: $0) } ?? unplaced(party)
  }

  private func placed(_ party: Int, at site: Int) -> Plan.Premises.Why {
    if let rule = rules(of: party, where: { if case .fixed = $0 { true } else { false } }).first {
      return .rule(rule + 1)
    }
    guard problem.domains[party].count(where: { $0 }) > 1 else { return .onlyOffice }
    let others = problem.sites.filter { $0 != site && problem.domains[party][$0] }
      .map { (site: $0, layout: moved(party, to: $0)) }.filter { problem.keepsRules($0.layout) }
      .map { (site: $0.site, score: problem.score($0.layout)) }
    guard let next = others.min(by: { ($0.score, $0.site) < ($1.score, $1.site) }) else {
      return tied(party)
    }
    let score = problem.score(layout)
    let office = id(of: next.site)
    guard let level = problem.levels.indices.first(where: { next.score[$0] != score[$0] }) else {
      return .tie(withOffice: office)
    }
    return .best(
      problem.levels[level], by: next.score[level] - score[level], thanOffice: office)
  }

  /// A party that cannot move alone: by a rule that holds it together with others, or for room.
  private func tied(_ party: Int) -> Plan.Premises.Why {
    rules(of: party) { if case .together = $0 { true } else { false } }.first.map { .rule($0 + 1) }
      ?? .noOther
  }

  private func moved(_ party: Int, to site: Int?) -> Layout {
    var moved = layout
    moved.sites[party] = site
    return moved
  }

  private func unplaced(_ party: Int) -> Plan.Premises.Why {
    let member = group.parties[party]
    let offered = zip(group.sites, group.isOffered[group.unit(of: member)]).filter(\.1).map(\.0)
    let suitable = offered.filter { $0.suits(member) }
    guard !offered.isEmpty else { return .noOffice }
    guard !suitable.isEmpty else {
      let isPublic = member.needsPublicAccess && !offered.contains(where: \.receivesPublic)
      return isPublic || !member.needsStepFree ? .noPublicAccess : .noStepFreeAccess
    }
    guard suitable.contains(where: { $0.holds(member) }) else {
      return .tooLarge(
        area: suitable.map(\.area).max() ?? 0,
        seats: suitable.contains { $0.seats == nil } ? nil : suitable.compactMap(\.seats).max())
    }
    let free = problem.sites.filter { group.isOffered[group.unit(of: member)][$0] }
      .filter { group.sites[$0].suits(member) }.map { (site: $0, room: room(at: $0)) }
    let holding = free.contains {
      problem.need[party] <= $0.room.area && problem.people[party] <= $0.room.seats
    }
    guard holding else { return .noRoom(area: free.map(\.room.area).max() ?? 0) }
    return .heldOut(
      rules: rules(of: party) { if case .near = $0 { false } else { true } }.map { $0 + 1 })
  }

  private func room(at site: Int) -> (area: Int64, seats: Int64) {
    let there = problem.parties.filter { layout.sites[$0] == site }
    return (
      group.sites[site].area - there.reduce(0) { $0 + problem.need[$1] },
      (group.sites[site].seats ?? .max) - there.reduce(0) { $0 + problem.people[$1] }
    )
  }

  private func rules(
    of party: Int, where isMeant: (Scenario.Premises.Rule.Kind) -> Bool
  ) -> [Int] {
    let rules = builder.estate.premises.rules
    return rules.indices.filter {
      isMeant(rules[$0].kind) && builder.estate.rules.binds($0, group.parties[party])
    }
  }

  private func id(of site: Int) -> String {
    builder.estate.inventory.offices[group.sites[site].office].id
  }
}
