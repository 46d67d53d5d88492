// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Checks that every team's people are placed once, and reads the layouts of all groups.
struct PlacementCheck {
  typealias Unit = Position<Inventory.Unit>
  typealias Office = Position<Inventory.Office>

  private let derivation: PremisesDerivation
  private let premises: Plan.Premises
  private(set) var check = Check(.placements)
  /// The layouts of the groups, in order; of use only where the check passed.
  private(set) var layouts: [GroupLayout] = []
  private var offices: [String: Office] = [:]

  init(_ derivation: PremisesDerivation, _ premises: Plan.Premises) {
    (self.derivation, self.premises) = (derivation, premises)
    let inventory = derivation.inventory
    for position in inventory.offices.positions {
      offices[inventory.offices[position].id] = position
    }
    for problem in derivation.problems { check.require(false, problem) }
    let expected = derivation.teams.keys.sorted()
    check.compare(
      "units", expected: expected.map { inventory.units[$0].id },
      found: premises.units.map(\.unit))
    guard check.passed else { return }
    let placements = Dictionary(
      uniqueKeysWithValues: zip(expected, premises.units.map(\.placements)))
    for units in derivation.offices.groups { read(units, placements) }
    offerReleased()
  }

  private mutating func read(_ units: [Unit], _ placements: [Unit: [Plan.Premises.Placement]]) {
    let isRevised = premises.trials.contains { $0.isKept && $0.layout == .revised }
    var (teams, places): ([DerivedTeam], [Office?]) = ([], [])
    for unit in units {
      let found = placements[unit] ?? []
      let expected = expectedTeams(of: unit, found)
      examine(unit, expected, found)
      teams += expected
      places += found.map { $0.office.flatMap { offices[$0] } }
    }
    let own = units.reduce(Set()) { $0.union(derivation.offices.offered[$1] ?? []) }
    layouts.append(
      GroupLayout(
        derivation: derivation, units: units, teams: teams, offices: places,
        sites: own.filter(derivation.offices.isOpen).sorted(), knowsMovable: !isRevised))
  }

  /// The teams of a unit, divided into as many parts as no office asks for, or where units share
  /// offices, as the plan divides what none of the unit's own offices holds.
  private func expectedTeams(
    of unit: Unit, _ found: [Plan.Premises.Placement]
  ) -> [DerivedTeam] {
    (derivation.teams[unit] ?? []).compactMap(\.self).flatMap { team -> [DerivedTeam] in
      let usable = (derivation.offices.offered[unit] ?? []).filter(derivation.offices.isOpen)
        .map { derivation.sites[Int($0.index)] }.filter { $0.suits(team) }
      if usable.contains(where: { $0.holds(team) }) { return [team] }
      let count = found.count { $0.team == team.id }
      if derivation.premises.offices == .shared, (2...64).contains(count),
        Int64(count) <= team.people
      {
        return team.parts(count, derivation.space) ?? [team]
      }
      return derivation.premises.offices == .shared ? [team] : fewestParts(team, usable)
    }
  }

  /// The fewest equal parts that some office holds each; the whole team where there are none.
  private func fewestParts(_ team: DerivedTeam, _ sites: [DerivedSite]) -> [DerivedTeam] {
    let most = Int(min(team.people, 64))
    guard !sites.isEmpty, most >= 2 else { return [team] }
    for count in 2...most {
      guard let parts = team.parts(count, derivation.space) else { return [team] }
      let fits = parts.allSatisfy { part in sites.contains { $0.holds(part) } }
      if fits { return parts }
    }
    return [team]
  }

  private mutating func examine(
    _ unit: Unit, _ expected: [DerivedTeam], _ found: [Plan.Premises.Placement]
  ) {
    let name = derivation.inventory.units[unit].id
    check.compare("\(name): placements", expected: expected.count, found: found.count)
    for (team, placement) in zip(expected, found) {
      let name = "\(name), \(team.name)"
      check.compare("\(name): team", expected: team.id, found: placement.team)
      check.compare("\(name): part", expected: team.part, found: placement.part)
      check.compare(
        "\(name): posts",
        expected: team.posts.map { Plan.Premises.PostShare(post: $0.post.id, people: $0.people) },
        found: placement.posts)
      let isKnown = placement.office.map { offices[$0] != nil } ?? true
      check.require(isKnown, "\(name): there is no office '\(placement.office ?? "")'")
    }
  }

  /// Lets groups use what others release, where the scenario shares offices and the group's own do not
  /// place everybody: the offices nearest to its own that no other group uses.
  private mutating func offerReleased() {
    guard derivation.premises.offices == .shared, check.passed else { return }
    let used = layouts.map { Set($0.offices.compactMap(\.self)) }
    let extended = layouts.indices.filter { index in
      layouts[index].offices.contains(nil)
        || used[index].contains { !layouts[index].sites.contains($0) }
    }
    for index in extended {
      let layout = layouts[index]
      layouts[index].knowsSites = index == extended.last
      let others = used.indices.filter { $0 != index }.reduce(Set<Office>()) {
        $0.union(used[$1])
      }
      layouts[index].sites = (layout.sites + nearest(to: layout.sites, notIn: others)).sorted()
    }
  }

  private func nearest(to own: [Office], notIn used: Set<Office>) -> [Office] {
    let free = derivation.inventory.offices.positions.filter {
      !used.contains($0) && !own.contains($0) && derivation.offices.isOpen($0)
    }
    let ways = free.map { office in
      (way: own.map { derivation.ways($0.index, office.index) }.min() ?? .max, office: office)
    }
    return ways.sorted { ($0.way, $0.office) < ($1.way, $1.office) }.prefix(8).map(\.office)
  }
}

extension DerivedTeam {
  /// The team as a person knows it.
  var name: String { part.map { "team '\(id)' part \($0)" } ?? "team '\(id)'" }
}
