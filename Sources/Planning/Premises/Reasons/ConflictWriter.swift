// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Writes conditions that cannot hold together as a part of a plan, with the numbers they rest on.
struct ConflictWriter {
  private let group: Group
  private let estate: PremisesEstate
  private let conditions: Set<LayoutCondition>
  private let isIrreducible: Bool

  init(_ found: Conflict.Conditions, _ builder: LayoutProblemBuilder) {
    (conditions, isIrreducible) = (found.all, found.isIrreducible)
    (group, estate) = (builder.group, builder.estate)
  }

  var conflict: Plan.Premises.Conflict {
    Plan.Premises.Conflict(
      parties: parties.map(name),
      conditions: rules + access + closings + counters + keeps + capacities,
      isIrreducible: isIrreducible)
  }

  private var parties: [Party] {
    group.parties.indices.filter { conditions.contains(.presence(party: $0)) }
      .map { group.parties[$0] }
  }

  private func name(_ party: Party) -> Plan.Premises.Party {
    Plan.Premises.Party(
      unit: estate.inventory.units[party.unit].id, team: party.team, part: party.part)
  }

  private var rules: [Plan.Premises.Condition] {
    estate.premises.rules.indices.filter { conditions.contains(.rule($0)) }.map { .rule($0 + 1) }
  }

  private var access: [Plan.Premises.Condition] {
    bound.map { .access(name($0), $0.access, offices: Int64(suitable(for: $0).count)) }
  }

  /// The parties whose access is a condition.
  private var bound: [Party] {
    group.parties.indices.filter { conditions.contains(.access(party: $0)) }
      .map { group.parties[$0] }
  }

  /// The open sites that a party may use and that give it the access it needs.
  private func suitable(for party: Party) -> [Site] {
    offered(to: group.unit(of: party)).filter { $0.suits(party) }
  }

  /// The open sites that suit all parties whose access is a condition.
  private var suitable: [Site] {
    let choices = bound.map { party in Set(suitable(for: party).map(\.office)) }
    return group.sites.filter { site in choices.allSatisfy { $0.contains(site.office) } }
  }

  /// The open sites that a unit may use.
  private func offered(to unit: Int) -> [Site] {
    zip(group.sites, group.isOffered[unit]).filter(\.1).map(\.0)
  }

  private var closings: [Plan.Premises.Condition] {
    group.closed.indices.filter { conditions.contains(.closing($0)) }.map {
      .closing(office: estate.inventory.offices[group.closed[$0].office].id)
    }
  }

  private var counters: [Plan.Premises.Condition] {
    units { .counters(unit: $0) }.map { unit in
      .counters(unit: name(unit), farthestCitizens(of: unit))
    }
  }

  private var keeps: [Plan.Premises.Condition] {
    units { .keep(unit: $0) }.map { .keep(unit: name($0)) }
  }

  private func units(_ condition: (Int) -> LayoutCondition) -> [Int] {
    group.units.indices.filter { conditions.contains(condition($0)) }
  }

  private func name(_ unit: Int) -> String { estate.inventory.units[group.units[unit]].id }

  private var capacities: [Plan.Premises.Condition] {
    let everybody = parties.reduce(0) { $0 + $1.people }
    var capacities: [Plan.Premises.Condition] = []
    if conditions.contains(.area) {
      let needed = parties.reduce(0) { $0 + $1.area }
      capacities.append(.area(.init(needed: needed, of: suitable.map(\.area))))
    }
    if conditions.contains(.seats) {
      let seats = suitable.map { $0.seats ?? everybody }
      capacities.append(.seats(.init(needed: everybody, of: seats)))
    }
    return capacities
  }
}

extension ConflictWriter {
  /// Who has farthest to the nearest counter that a unit could keep; the first on a tie.
  private func farthestCitizens(of unit: Int) -> Plan.Premises.FarthestCitizens? {
    let counters = offered(to: unit).filter(\.receivesPublic)
    let ways = estate.counters.origins(of: group.units[unit]).map { origin in
      (origin: origin, nearest: nearest(of: counters, to: origin.office))
    }
    let longest = ways.map { $0.nearest?.metres ?? .max }.max()
    return ways.first { ($0.nearest?.metres ?? .max) == longest }.map { way in
      Plan.Premises.FarthestCitizens(
        oldUnit: estate.inventory.units[way.origin.predecessor].id, nearest: way.nearest)
    }
  }

  private func nearest(
    of counters: [Site], to origin: Position<Inventory.Office>
  ) -> Plan.Premises.NearestCounter? {
    let ways = counters.map { (site: $0, metres: estate.distances(origin.index, $0.office.index)) }
    return ways.min { $0.metres < $1.metres }.map { way in
      Plan.Premises.NearestCounter(
        office: estate.inventory.offices[way.site.office].id, metres: way.metres)
    }
  }
}

extension Party {
  /// What access it needs.
  fileprivate var access: [Plan.Premises.Access] {
    (needsPublicAccess ? [.receivesPublic] : []) + (needsStepFree ? [.stepFree] : [])
  }
}
