// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks what a plan says of conditions that cannot hold together: that each is asked, and its numbers.
///
/// That they cannot hold together rests on the search for a layout; where people have no place, the
/// bound of that level says so too.
struct ConflictCheck {
  let layout: GroupLayout

  private var derivation: PremisesDerivation { layout.derivation }
  private var inventory: Inventory { derivation.inventory }

  /// Checks that infeasible units, and no others, tell of a conflict, and what it says.
  func examine(
    _ units: [Position<Inventory.Unit>: Plan.Premises.UnitPremises], _ check: inout Check
  ) {
    for unit in layout.units.compactMap({ units[$0] }) {
      check.require(
        (unit.conflict == nil) == (unit.status != .infeasible),
        .verify("conflict.untold", ["unit": unit.unit]))
      if let conflict = unit.conflict { examine(conflict, of: unit.unit, &check) }
    }
  }

  private func examine(_ conflict: Plan.Premises.Conflict, of unit: String, _ check: inout Check) {
    let teams = conflict.parties.compactMap(team)
    check.require(
      teams.count == conflict.parties.count && Set(conflict.parties).count == teams.count,
      .verify("conflict.parties", ["unit": unit]))
    check.require(
      Set(conflict.conditions).count == conflict.conditions.count,
      .verify("conflict.conditions", ["unit": unit]))
    let offices = offices(suiting: conflict.conditions)
    for condition in conflict.conditions {
      check.compare(
        .verify("what.conflict", ["unit": unit]), expected: derived(condition, teams, offices),
        found: condition)
    }
  }

  private func team(_ party: Plan.Premises.Party) -> DerivedTeam? {
    layout.teams.first {
      inventory.units[$0.unit].id == party.unit && $0.id == party.team && $0.part == party.part
    }
  }

  /// The offices that sizes count: those that every team may use whose access is a condition.
  private func offices(suiting conditions: [Plan.Premises.Condition]) -> [DerivedSite] {
    let bound = conditions.compactMap { condition in
      if case .access(let party, _, _) = condition { team(party) } else { nil }
    }
    return layout.sites.filter { office in bound.allSatisfy { suitable(for: $0).contains(office) } }
      .map(layout.site)
  }

  private func suitable(for team: DerivedTeam) -> [GroupLayout.Office] {
    layout.sites(of: team.unit).filter { layout.site($0).suits(team) }
  }

  /// A condition with the numbers that follow from the inventory; nil for one that nobody asks.
  private func derived(
    _ condition: Plan.Premises.Condition, _ teams: [DerivedTeam], _ offices: [DerivedSite]
  ) -> Plan.Premises.Condition? {
    switch condition {
    case .rule(let rule):
      let isAsked = layout.teams.contains { team in
        derivation.rules(of: team).contains { $0.index + 1 == rule }
      }
      return isAsked ? condition : nil
    case .access(let party, _, _): return team(party).flatMap { access($0, party) }
    case .closing(let office):
      let isClosed = derivation.premises.closing.contains { $0.office == office }
      return isClosed ? condition : nil
    case .counters(let unit, let claimed):
      guard derivation.premises.counterDistanceMetres != nil, let member = member(unit) else {
        return nil
      }
      return .counters(unit: unit, CitizenWays(to: member, in: layout).farthest(claimed))
    case .keep(let unit):
      let isAsked = layout.units.contains {
        inventory.units[$0].id == unit && derivation.keep(of: $0) != nil
      }
      return isAsked ? condition : nil
    case .area: return .area(capacity(teams.map(\.area), offices.map(\.area)))
    case .seats:
      let everybody = sum(teams.map(\.people))
      return .seats(capacity(teams.map(\.people), offices.map { $0.seats ?? everybody }))
    }
  }

  private func member(_ unit: String) -> GroupLayout.Unit? {
    layout.units.first { inventory.units[$0].id == unit }
  }

  private func access(
    _ team: DerivedTeam, _ party: Plan.Premises.Party
  ) -> Plan.Premises.Condition? {
    let needs =
      (team.needsPublicAccess ? [Plan.Premises.Access.receivesPublic] : [])
      + (team.needsStepFree ? [.stepFree] : [])
    guard !needs.isEmpty else { return nil }
    return .access(party, needs, offices: Int64(suitable(for: team).count))
  }

  private func capacity(_ needs: [Int64], _ offers: [Int64]) -> Plan.Premises.Capacity {
    Plan.Premises.Capacity(
      needed: sum(needs), largest: offers.max() ?? 0, total: sum(offers),
      offices: Int64(offers.count))
  }

  private func sum(_ numbers: [Int64]) -> Int64 {
    Int64(clamping: numbers.reduce(Int128(0)) { $0 + Int128($1) })
  }
}
