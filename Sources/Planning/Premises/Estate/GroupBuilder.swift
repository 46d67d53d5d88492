// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The units of an inventory that have people, in groups that share offices.
struct GroupBuilder {
  private let inventory: Inventory
  private let premises: Scenario.Premises
  private let date: PartialDate
  private let teams: Teams
  private let heirs: OfficeHeirs

  init(
    _ inventory: Inventory, _ premises: Scenario.Premises, teams: Teams, heirs: OfficeHeirs,
    date: PartialDate
  ) {
    (self.inventory, self.premises, self.teams) = (inventory, premises, teams)
    (self.heirs, self.date) = (heirs, date)
  }

  /// The groups, in the order of their first units.
  func groups() throws(PlanningError) -> [Group] {
    let parties = Dictionary(grouping: try teams.parties(), by: \.unit)
    let offices = offices(of: Set(parties.keys))
    var groups: [Group] = []
    for units in Self.connected(offices) {
      groups.append(
        try group(
          units, units.flatMap { parties[$0] ?? [] }, offices.filter { units.contains($0.key) }))
    }
    return groups
  }

  /// A group that may also use offices that others release.
  func extended(
    _ group: Group, by released: [Position<Inventory.Office>]
  ) throws(PlanningError) -> Group {
    var offices: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>] = [:]
    for (unit, isOffered) in zip(group.units, group.isOffered) {
      let own = zip(group.sites, isOffered).filter(\.1).map(\.0) + group.closed
      offices[unit] = Set(own.map(\.office) + released)
    }
    let parties = try teams.parties().filter { group.units.contains($0.unit) }
    return try self.group(group.units, parties, offices, released: Set(released))
  }

  /// The offices of each unit: those that it has, and those where its posts work.
  private func offices(
    of units: Set<Position<Inventory.Unit>>
  ) -> [Position<Inventory.Unit>: Set<Position<Inventory.Office>>] {
    var offices = Dictionary(
      uniqueKeysWithValues: units.map { ($0, Set<Position<Inventory.Office>>()) })
    for (office, heir) in zip(inventory.offices.positions, heirs.units) {
      if let heir, units.contains(heir) { offices[heir]?.insert(office) }
    }
    for post in inventory.posts where post.headcount > 0 {
      if let office = post.office { offices[post.unit]?.insert(office) }
    }
    return offices
  }

  /// The units that hang together by their offices, in order.
  private static func connected(
    _ offices: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>]
  ) -> [[Position<Inventory.Unit>]] {
    var groups: [(units: [Position<Inventory.Unit>], offices: Set<Position<Inventory.Office>>)] = []
    for (unit, own) in offices.sorted(by: { $0.key < $1.key }) {
      var merged = (units: [unit], offices: own)
      for group in groups where !group.offices.isDisjoint(with: own) {
        merged = (group.units + merged.units, group.offices.union(merged.offices))
      }
      groups.removeAll { !$0.offices.isDisjoint(with: own) }
      groups.append(merged)
    }
    return groups.map { $0.units.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func group(
    _ units: [Position<Inventory.Unit>], _ parties: [Party],
    _ offices: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>],
    released: Set<Position<Inventory.Office>> = []
  ) throws(PlanningError) -> Group {
    let all = offices.values.reduce(Set()) { $0.union($1) }.sorted()
    let sites = all.filter { premises.isOpen(inventory.offices[$0], on: date) }
      .map { Site($0, in: inventory, isReleased: released.contains($0)) }
    let closed = all.filter { office in
      let id = inventory.offices[office].id
      return premises.closing.contains { $0.office == id && $0.day.earliest <= date.earliest }
    }
    return Group(
      units: units, parties: try divided(parties, sites, offices), sites: sites,
      isOffered: units.map { unit in sites.map { offices[unit]?.contains($0.office) ?? false } },
      closed: closed.map { Site($0, in: inventory, isReleased: false) },
      offered: released.sorted())
  }

  /// The parties, of which one that no office holds whole is divided into the fewest equal parts that
  /// some office holds.
  private func divided(
    _ parties: [Party], _ sites: [Site],
    _ offices: [Position<Inventory.Unit>: Set<Position<Inventory.Office>>]
  ) throws(PlanningError) -> [Party] {
    var divided: [Party] = []
    for party in parties {
      let usable = sites.filter { site in
        site.suits(party) && offices[party.unit]?.contains(site.office) ?? false
      }
      divided += try parts(of: party, usable)
    }
    return divided
  }

  private func parts(of party: Party, _ sites: [Site]) throws(PlanningError) -> [Party] {
    guard !sites.isEmpty, !sites.contains(where: { $0.holds(party) }) else { return [party] }
    let largest = min(party.people, 64)
    for count in 2...max(2, Int(largest)) where count <= party.people {
      let parts = try teams.parts(of: party, count: count)
      let fits = parts.allSatisfy { part in sites.contains { $0.holds(part) } }
      if fits { return parts }
    }
    return [party]
  }
}
