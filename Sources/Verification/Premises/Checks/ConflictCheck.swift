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
  func examine(_ check: inout Check) {
    for stated in layout.stated {
      let isTold = (stated.conflict == nil) == (stated.status != .infeasible)
      check.require(isTold, "conflict.untold", ["unit": stated.unit])
      if let conflict = stated.conflict { examine(conflict, of: stated.unit, &check) }
    }
  }

  private func examine(_ conflict: Plan.Premises.Conflict, of unit: String, _ check: inout Check) {
    let (parties, conditions) = (conflict.parties, conflict.conditions)
    let teams = parties.compactMap(team)
    let isOnce = Set(conditions).count == conditions.count
    check.require(
      teams.count == parties.count && Set(parties).count == teams.count, "conflict.parties",
      ["unit": unit])
    check.require(isOnce, "conflict.conditions", ["unit": unit])
    let offices = offices(suiting: conditions)
    for condition in conditions {
      check.compare(
        "what.conflict", ["unit": unit], expected: derived(condition, teams, offices),
        found: condition)
    }
  }

  private func team(_ party: Plan.Premises.Party) -> DerivedTeam? {
    layout.members.map(\.team).first {
      inventory.units[$0.unit].id == party.unit && $0.id == party.team && $0.part == party.part
    }
  }

  /// The offices that sizes count: those that every team may use whose access is a condition.
  private func offices(suiting conditions: [Plan.Premises.Condition]) -> [DerivedSite] {
    let bound = conditions.compactMap { condition in
      if case .access(let party, _, _) = condition { team(party) } else { nil }
    }.map(layout.suitable)
    return layout.sites.filter { office in bound.allSatisfy { $0.contains(office) } }
      .map(layout.site)
  }

  /// A condition with the numbers that follow from the inventory; nil for one that nobody asks.
  private func derived(
    _ condition: Plan.Premises.Condition, _ teams: [DerivedTeam], _ offices: [DerivedSite]
  ) -> Plan.Premises.Condition? {
    switch condition {
    case .rule(let rule):
      let rules = layout.members.flatMap { derivation.rules(of: $0.team) }
      return rules.contains { $0.index + 1 == rule } ? condition : nil
    case .access(let party, _, _): return team(party).flatMap { access($0, party) }
    case .closing(let office):
      return derivation.premises.closing.contains { $0.office == office } ? condition : nil
    case .counters(let unit, let claimed):
      guard derivation.premises.counterDistanceMetres != nil, let member = member(unit) else {
        return nil
      }
      return .counters(unit: unit, CitizenWays(to: member, in: layout).farthest(claimed))
    case .keep(let unit): return member(unit).flatMap(derivation.keep) == nil ? nil : condition
    case .area: return .area(capacity(teams.map(\.area), offices.map(\.area)))
    case .seats:
      let everybody = Int64(clamping: teams.map(\.people).total)
      return .seats(capacity(teams.map(\.people), offices.map { $0.seats ?? everybody }))
    }
  }

  private func member(_ unit: String) -> Unit? {
    layout.units.first { inventory.units[$0].id == unit }
  }

  private func access(
    _ team: DerivedTeam, _ party: Plan.Premises.Party
  ) -> Plan.Premises.Condition? {
    let asked: [(Bool, Plan.Premises.Access)] = [
      (team.needsPublicAccess, .receivesPublic), (team.needsStepFree, .stepFree),
    ]
    let needs = asked.filter(\.0).map(\.1)
    let offices = Int64(layout.suitable(for: team).count)
    return needs.isEmpty ? nil : .access(party, needs, offices: offices)
  }

  private func capacity(_ needs: [Int64], _ offers: [Int64]) -> Plan.Premises.Capacity {
    Plan.Premises.Capacity(
      needed: Int64(clamping: needs.total), largest: offers.max() ?? 0,
      total: Int64(clamping: offers.total), offices: Int64(offers.count))
  }
}
