// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks that every team's people are placed once, and reads the layouts of all groups.
struct PlacementCheck {
  private let derivation: PremisesDerivation
  private let premises: Plan.Premises
  private let offices: [String: Office]
  private(set) var check: Check
  /// The layouts of the groups, in order; of use only where the check passed.
  private(set) var layouts: [GroupLayout] = []

  init(_ derivation: PremisesDerivation, _ premises: Plan.Premises) {
    (self.derivation, self.premises) = (derivation, premises)
    let inventory = derivation.inventory
    offices = inventory.officesByID
    check = Check(.placements, problems: derivation.problems)
    let expected = derivation.teams.keys.sorted()
    let ids = expected.map { inventory.units[$0].id }
    check.compare("what.units", expected: ids, found: premises.units.map(\.unit))
    guard check.passed else { return }
    let found = Dictionary(uniqueKeysWithValues: zip(expected, premises.units))
    for units in derivation.offices.groups { read(units, units.compactMap { found[$0] }) }
    withdrawTaken()
  }

  private mutating func read(_ units: [Unit], _ stated: [Plan.Premises.UnitPremises]) {
    let own = units.reduce(Set()) { $0.union(derivation.offices.offered[$1] ?? []) }
    let offered = offered(stated, own: own)
    var layout = GroupLayout(
      derivation: derivation, units: units, stated: stated,
      sites: own.filter(derivation.offices.isOpen).union(offered).sorted())
    for (unit, stated) in zip(units, stated) {
      let usable = (derivation.offices.offered[unit] ?? []).filter(derivation.offices.isOpen)
      let expected = expectedTeams(of: unit, usable.union(offered))
      examine(stated, expected)
      layout.members += zip(expected, stated.placements).map { team, placement in
        .init(team: team, stated: placement, office: placement.office.flatMap { offices[$0] })
      }
      layout.reached[unit] = reached(stated)
    }
    layouts.append(layout)
  }

  /// The offices of others that a group was offered: open ones, the same for all its units, and only
  /// where the scenario shares offices.
  private mutating func offered(
    _ found: [Plan.Premises.UnitPremises], own: Set<Office>
  ) -> Set<Office> {
    let ids = found.first?.offered ?? []
    let positions = ids.compactMap { offices[$0] }
    let isRight =
      found.allSatisfy { $0.offered == ids } && positions.count == ids.count
      && positions == Set(positions).sorted()
      && positions.allSatisfy { derivation.offices.isOpen($0) && !own.contains($0) }
      && (ids.isEmpty || derivation.premises.offices == .shared)
    check.require(isRight, "offered", ["unit": found.first?.unit ?? ""])
    return Set(positions)
  }

  /// The movable items that a layout chosen again counts on, for the classes that it counts; nil for
  /// another layout.
  private mutating func reached(_ found: Plan.Premises.UnitPremises) -> [AssetClass: Int128]? {
    guard let reached = found.reached else { return nil }
    let isRevised = premises.trials.contains { $0.isKept && $0.layout == .revised }
    let isCount = reached.allSatisfy { $0.count >= 0 }
    let kinds = derivation.equipment.kinds.map(\.assetClass)
    check.require(isRevised, "reached.revised", ["unit": found.unit])
    check.compare(
      "what.reached-classes", ["unit": found.unit],
      expected: kinds.map { derivation.inventory.classes[$0].id }, found: reached.map(\.assetClass))
    check.require(isCount, "reached.negative", ["unit": found.unit])
    return Dictionary(zip(kinds, reached.map { Int128($0.count) })) { first, _ in first }
  }

  /// The teams of a unit, each that no office holds divided into as few parts as can be.
  private func expectedTeams(of unit: Unit, _ usable: Set<Office>) -> [DerivedTeam] {
    (derivation.teams[unit] ?? []).compactMap(\.self).flatMap { team -> [DerivedTeam] in
      let sites = usable.map { derivation.sites[Int($0.index)] }.filter { $0.suits(team) }
      return sites.contains { $0.holds(team) } ? [team] : fewestParts(team, sites)
    }
  }

  /// The fewest equal parts that some office holds each; the whole team where there are none.
  private func fewestParts(_ team: DerivedTeam, _ sites: [DerivedSite]) -> [DerivedTeam] {
    let most = sites.isEmpty ? 1 : Int(min(team.people, 64))
    let divisions = (2..<max(2, most + 1)).lazy.map { team.parts($0, derivation.space) }
    let first = divisions.first { parts in
      parts?.allSatisfy { part in sites.contains { $0.holds(part) } } ?? true
    }
    return first.flatMap(\.self) ?? [team]
  }

  private mutating func examine(_ stated: Plan.Premises.UnitPremises, _ expected: [DerivedTeam]) {
    let found = stated.placements
    check.compare(
      "what.placements", ["unit": stated.unit], expected: expected.count, found: found.count)
    for (team, placement) in zip(expected, found) {
      let (name, office) = (team.name(in: derivation.inventory), placement.office)
      var expected = placement
      (expected.team, expected.part) = (team.id, team.part)
      expected.posts = team.posts.map { .init(post: $0.post.id, people: $0.people) }
      check.compare(named: name, expected: expected, found: placement)
      let isKnown = office.map { offices[$0] != nil } ?? true
      check.require(isKnown, "no-office", ["name": name, "office": office ?? ""])
    }
  }

  /// Takes from the choice of each group what other groups use.
  private mutating func withdrawTaken() {
    for index in layouts.indices {
      let taken = Set(layouts.indices.filter { $0 != index }.flatMap { layouts[$0].used })
      layouts[index].sites.removeAll { taken.contains($0) }
    }
  }
}

extension DerivedTeam {
  /// The team as a person knows it.
  var name: Message {
    guard let part else { return .verify("name.team", ["id": id]) }
    return .verify("name.team-part", ["id": id, "part": part])
  }

  /// The team with its unit as a person knows them.
  func name(in inventory: Inventory) -> Message {
    .verify("name.team-of", ["unit": inventory.units[unit].id, "team": name])
  }
}
