// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Turns a group into numbers.
struct LayoutProblemBuilder: Sendable {
  let estate: PremisesEstate
  var group: Group
  /// The movable items that reach units, where a plan has shown it.
  var reached: [FixedEquipmentBuilder.Holding: Int64] = [:]

  /// The problem of the group.
  ///
  /// - Parameter omitted: conditions that are left out. A party without presence is not there, or,
  ///   where offices must be kept and it could help to keep them, weighs nothing.
  func problem(without omitted: Set<LayoutCondition> = []) throws(PlanningError) -> LayoutProblem {
    let absent = group.parties.indices.filter { omitted.contains(.presence(party: $0)) }
    let isHelpful = mustKeep(without: omitted)
    let parties = group.parties.indices.filter { isHelpful || !absent.contains($0) }
    let reopened = group.closed.indices.filter { omitted.contains(.closing($0)) }
    let sites = group.sites + reopened.map { group.closed[$0] }
    let members = parties.map { group.parties[$0] }
    var problem = try plain(members, sites)
    for (index, party) in parties.enumerated() {
      problem.domains[index] = domain(of: party, sites, omitted)
    }
    relate(&problem, members, omitted)
    limit(&problem, sites, omitted)
    for party in absent where isHelpful { (problem.people[party], problem.need[party]) = (0, 0) }
    if omitted.contains(.area) { problem.need = problem.need.map { _ in 0 } }
    if omitted.contains(.seats) {
      problem.seats = problem.seats.map { _ in problem.people.reduce(0, +) }
    }
    try problem.checkAmounts()
    return problem
  }

  /// Whether some unit must keep a number of offices, or counters, for which it needs teams.
  private func mustKeep(without omitted: Set<LayoutCondition>) -> Bool {
    group.units.indices.contains { unit in
      let keep = estate.rules.keep(of: group.units[unit])
      return keep?.kind == .exactly && !omitted.contains(.keep(unit: unit))
        || estate.premises.counterDistanceMetres != nil && !omitted.contains(.counters(unit: unit))
    }
  }

  private func plain(_ parties: [Party], _ sites: [Site]) throws(PlanningError) -> LayoutProblem {
    let everybody = parties.reduce(0) { $0 + $1.people }
    let need = parties.reduce(0) { $0 + $1.area }
    let isWhole = parties.count == group.parties.count
    return LayoutProblem(
      people: parties.map(\.people), need: parties.map(\.area),
      unit: parties.map(group.unit),
      domains: parties.map { _ in sites.map { _ in true } }, area: sites.map { min($0.area, need) },
      seats: sites.map { min($0.seats ?? .max, everybody) }, fitOut: sites.map(\.fitOut),
      running: sites.map(\.running),
      relations: parties.map { _ in parties.map { _ in .free } },
      traffic: traffic(between: parties),
      metres: metres(between: sites), moves: moves(of: parties, to: sites),
      keeps: group.units.map { _ in .init() }, counters: group.units.map { _ in [] },
      equipment: isWhole
        ? try estate.equipment.equipment(of: group, sites: sites, reached: reached) : [],
      levels: estate.premises.objective)
  }

  private func domain(
    of party: Int, _ sites: [Site], _ omitted: Set<LayoutCondition>
  ) -> [Bool] {
    let member = group.parties[party]
    let fixed = estate.premises.rules.indices.compactMap { rule -> String? in
      guard case .fixed(_, let office) = estate.premises.rules[rule].kind,
        !omitted.contains(.rule(rule)), estate.rules.binds(rule, member)
      else { return nil }
      return office
    }
    let isOffered = group.isOffered[group.unit(of: member)]
    return sites.enumerated().map { index, site in
      (index >= isOffered.count || isOffered[index])
        && (site.suits(member) || omitted.contains(.access(party: party)))
        && fixed.allSatisfy { $0 == estate.inventory.offices[site.office].id }
    }
  }

  private func relate(
    _ problem: inout LayoutProblem, _ parties: [Party], _ omitted: Set<LayoutCondition>
  ) {
    for (index, rule) in estate.premises.rules.enumerated() where !omitted.contains(.rule(index)) {
      let bound = parties.indices.filter { estate.rules.binds(index, parties[$0]) }
      for first in bound {
        for second in bound where parties[first].unit == parties[second].unit && first != second {
          problem.apply(
            rule.kind, first, second, isOneTeam: parties[first].team == parties[second].team)
        }
      }
    }
  }

  private func limit(
    _ problem: inout LayoutProblem, _ sites: [Site], _ omitted: Set<LayoutCondition>
  ) {
    for (index, unit) in group.units.enumerated() {
      if let keep = estate.rules.keep(of: unit), !omitted.contains(.keep(unit: index)) {
        problem.keeps[index].most = keep.count
        if keep.kind == .exactly { problem.keeps[index].least = keep.count }
      }
      if !omitted.contains(.counters(unit: index)) {
        problem.counters[index] = counters(of: unit, sites)
      }
    }
  }

  private func counters(
    of unit: Position<Inventory.Unit>, _ sites: [Site]
  ) -> [LayoutProblem.Counter] {
    guard let farthest = estate.premises.counterDistanceMetres else { return [] }
    return estate.counters.origins(of: unit).map { origin in
      sites.map { site in
        site.receivesPublic
          && estate.distances(origin.office.index, site.office.index) <= farthest
      }
    }
  }
}

extension LayoutProblemBuilder {
  private func traffic(between parties: [Party]) -> [[Int64]] {
    let weights = Dictionary(
      group.units.flatMap { unit in
        estate.traffic(of: unit).map { row in
          (TeamPair(unit, row.team, row.otherTeam), row.weight)
        }
      }, uniquingKeysWith: +)
    return parties.indices.map { first in
      parties.indices.map { second in
        let (left, right) = (parties[first], parties[second])
        guard left.unit == right.unit, left.team != right.team else { return 0 }
        return weights[TeamPair(left.unit, left.team, right.team)] ?? 0
      }
    }
  }

  /// Half the way there and back, half a metre rounded down.
  private func metres(between sites: [Site]) -> [[Int64]] {
    sites.map { from in
      sites.map { to in
        let (start, end) = (from.office.index, to.office.index)
        return (estate.distances(start, end) + estate.distances(end, start)) / 2
      }
    }
  }

  private func moves(of parties: [Party], to sites: [Site]) -> [[Int64]] {
    parties.map { party in
      sites.map { site in
        party.posts.reduce(Int64(0)) { sum, share in
          guard let office = share.post.office else { return sum }
          return sum + share.people * estate.distances(office.index, site.office.index)
        }
      }
    }
  }

  /// Where all posts of every party work already; nil where that is no layout of the group.
  var present: Layout? {
    var layout = Layout(parties: group.parties.count)
    for (index, party) in group.parties.enumerated() {
      let offices = Set(party.posts.map(\.post.office))
      guard offices.count == 1, let office = offices.first ?? nil,
        let site = group.sites.firstIndex(where: { $0.office == office })
      else { return nil }
      layout.sites[index] = site
    }
    return layout
  }
}

/// Two teams of a unit, in any order.
private struct TeamPair: Hashable {
  let unit: Position<Inventory.Unit>
  let teams: Set<String>

  init(_ unit: Position<Inventory.Unit>, _ team: String, _ other: String) {
    (self.unit, teams) = (unit, [team, other])
  }
}

extension LayoutProblem {
  /// Lets a rule speak of two of its parties; parts of one team may be apart or far.
  fileprivate mutating func apply(
    _ rule: Scenario.Premises.Rule.Kind, _ first: Int, _ second: Int, isOneTeam: Bool
  ) {
    switch rule {
    case .together: relations[first][second].add(.together)
    case .apart where !isOneTeam: relations[first][second].add(.apart)
    case .near(_, let weight) where !isOneTeam: traffic[first][second] += weight
    default: break
    }
  }
}

extension LayoutProblem.Relation {
  /// Holds beside what held before.
  fileprivate mutating func add(_ other: Self) {
    self = self == .free || self == other ? other : .contrary
  }
}
