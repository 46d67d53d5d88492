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
    group.parties.indices.filter { conditions.contains(.access(party: $0)) }.map { index in
      let party = group.parties[index]
      let offered = zip(group.sites, group.isOffered[group.unit(of: party)]).filter(\.1).map(\.0)
      return .access(
        name(party), party.access, offices: Int64(offered.count { $0.suits(party) }))
    }
  }

  private var closings: [Plan.Premises.Condition] {
    group.closed.indices.filter { conditions.contains(.closing($0)) }.map {
      .closing(office: estate.inventory.offices[group.closed[$0].office].id)
    }
  }

  private var counters: [Plan.Premises.Condition] {
    units { .counters(unit: $0) }.map { .counters(unit: $0) }
  }

  private var keeps: [Plan.Premises.Condition] {
    units { .keep(unit: $0) }.map { .keep(unit: $0) }
  }

  private func units(_ condition: (Int) -> LayoutCondition) -> [String] {
    group.units.indices.filter { conditions.contains(condition($0)) }
      .map { estate.inventory.units[group.units[$0]].id }
  }

  private var capacities: [Plan.Premises.Condition] {
    let everybody = parties.reduce(0) { $0 + $1.people }
    var capacities: [Plan.Premises.Condition] = []
    if conditions.contains(.area) {
      let needed = parties.reduce(0) { $0 + $1.area }
      capacities.append(.area(.init(needed: needed, of: group.sites.map(\.area))))
    }
    if conditions.contains(.seats) {
      let seats = group.sites.map { $0.seats ?? everybody }
      capacities.append(.seats(.init(needed: everybody, of: seats)))
    }
    return capacities
  }
}

extension Party {
  /// What access it needs.
  fileprivate var access: [Plan.Premises.Access] {
    (needsPublicAccess ? [.receivesPublic] : []) + (needsStepFree ? [.stepFree] : [])
  }
}
