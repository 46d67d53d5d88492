// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Checks why each team is said to work where it does, or to have no place.
struct LayoutReasonCheck {
  typealias Office = Position<Inventory.Office>
  typealias Why = Plan.Premises.Why

  private let layout: GroupLayout
  private let levels: [Scenario.Premises.Level]

  init(_ layout: GroupLayout) {
    self.layout = layout.withoutBroken
    levels = layout.derivation.premises.objective
  }

  func examine(
    _ units: [Position<Inventory.Unit>: Plan.Premises.UnitPremises], _ check: inout Check
  ) {
    let found = layout.units.flatMap { units[$0]?.placements ?? [] }
    for (team, placement) in zip(layout.teams.indices, found) {
      let name = layout.teams[team].name(in: layout.derivation.inventory)
      check.compare(.verify("what.why", ["name": name]), expected: why(team), found: placement.why)
    }
  }

  /// Why a team is where it is.
  private func why(_ team: Int) -> Why {
    guard let office = layout.offices[team] else { return whyNot(team) }
    let rules = layout.derivation.rules(of: layout.teams[team])
    if let rule = rules.first(where: { if case .fixed = $0.rule.kind { true } else { false } }) {
      return .rule(rule.index + 1)
    }
    guard layout.domain(team).count > 1 else { return .onlyOffice }
    let others = layout.domain(team).filter { $0 != office }.map { (office: $0, moved(team, $0)) }
      .filter { $0.1.keepsRules }
    guard !others.isEmpty else {
      return rules.first { if case .together = $0.rule.kind { true } else { false } }
        .map { .rule($0.index + 1) } ?? .noOther
    }
    return best(layout.values(levels), others.map { ($0.office, $0.1.values(levels)) })
  }

  private func moved(_ team: Int, _ office: Office?) -> GroupLayout {
    var moved = layout
    moved.offices[team] = office
    return moved
  }

  private func best(_ values: [Int128], _ others: [(office: Office, values: [Int128])]) -> Why {
    let next = others.min { left, right in
      left.values == right.values
        ? left.office < right.office : left.values.lexicographicallyPrecedes(right.values)
    }
    guard let next else { return .noOther }
    let id = layout.derivation.inventory.offices[next.office].id
    guard let level = levels.indices.first(where: { next.values[$0] != values[$0] }) else {
      return .tie(withOffice: id)
    }
    return .best(
      levels[level], by: Int64(clamping: next.values[level] - values[level]), thanOffice: id)
  }

  private func whyNot(_ team: Int) -> Why {
    let member = layout.teams[team]
    let offered = layout.sites(of: member.unit)
    let suitable = offered.filter { layout.site($0).suits(member) }
    guard !offered.isEmpty else { return .noOffice }
    guard !suitable.isEmpty else {
      let isPublic =
        member.needsPublicAccess && !offered.contains { layout.site($0).receivesPublic }
      return isPublic || !member.needsStepFree ? .noPublicAccess : .noStepFreeAccess
    }
    let sites = suitable.map { layout.site($0) }
    guard sites.contains(where: { $0.holds(member) }) else {
      return .tooLarge(
        area: sites.map(\.area).max() ?? 0,
        seats: sites.contains { $0.seats == nil } ? nil : sites.compactMap(\.seats).max())
    }
    let rooms = suitable.map { layout.room(at: $0) }
    guard
      rooms.contains(where: {
        Int128(member.area) <= $0.area && Int128(member.people) <= $0.seats ?? .max
      })
    else { return .noRoom(area: Int64(clamping: rooms.map(\.area).max() ?? 0)) }
    let rules = layout.derivation.rules(of: member).filter {
      if case .near = $0.rule.kind { false } else { true }
    }
    return .heldOut(rules: rules.map { $0.index + 1 })
  }
}

extension GroupLayout {
  /// What the group reaches at each level.
  fileprivate func values(_ levels: [Scenario.Premises.Level]) -> [Int128] {
    levels.map { value($0).lowerBound }
  }
}
