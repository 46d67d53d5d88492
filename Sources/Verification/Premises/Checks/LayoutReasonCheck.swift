// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Checks why each team is said to work where it does, or to have no place.
struct LayoutReasonCheck {
  typealias Why = Plan.Premises.Why

  private let layout: GroupLayout
  private let levels: [Scenario.Premises.Level]

  init(_ layout: GroupLayout) {
    self.layout = layout.withoutBroken
    levels = layout.derivation.premises.objective
  }

  func examine(_ check: inout Check) {
    for (index, member) in layout.members.enumerated() {
      let name = member.team.name(in: layout.derivation.inventory)
      check.compare("what.why", ["name": name], expected: why(index), found: member.stated.why)
    }
  }

  /// Why a team is where it is.
  private func why(_ index: Int) -> Why {
    let team = layout.members[index].team
    guard let office = layout.members[index].office else { return whyNot(team) }
    let rules = layout.derivation.rules(of: team)
    if let rule = rules.first(where: { $0.rule.fixedOffice != nil }) {
      return .rule(rule.index + 1)
    }
    let domain = layout.domain(team)
    guard domain.count > 1 else { return .onlyOffice }
    let others = domain.filter { $0 != office }.map { (office: $0, layout: moved(index, to: $0)) }
      .filter(\.layout.keepsRules)
    guard !others.isEmpty else {
      return rules.first { if case .together = $0.rule.kind { true } else { false } }
        .map { .rule($0.index + 1) } ?? .noOther
    }
    return best(values(layout), others.map { ($0.office, values($0.layout)) })
  }

  private func moved(_ index: Int, to office: Office) -> GroupLayout {
    var moved = layout
    moved.members[index].office = office
    return moved
  }

  /// What the group reaches at each level.
  private func values(_ layout: GroupLayout) -> [Int128] {
    levels.map { layout.value($0).lowerBound }
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

  private func whyNot(_ team: DerivedTeam) -> Why {
    let offered = layout.sites(of: team.unit)
    guard !offered.isEmpty else { return .noOffice }
    let sites = layout.suitable(for: team).map(layout.site)
    guard !sites.isEmpty else {
      let isPublic = team.needsPublicAccess && !offered.contains { layout.site($0).receivesPublic }
      return isPublic || !team.needsStepFree ? .noPublicAccess : .noStepFreeAccess
    }
    guard sites.contains(where: { $0.holds(team) }) else {
      return .tooLarge(
        area: sites.map(\.area).max() ?? 0,
        seats: sites.contains { $0.seats == nil } ? nil : sites.compactMap(\.seats).max())
    }
    let rooms = sites.map { layout.room(at: $0.office) }
    guard rooms.contains(where: { team.fits(in: $0) }) else {
      return .noRoom(area: Int64(clamping: rooms.map(\.area).max() ?? 0))
    }
    let rules = layout.derivation.rules(of: team).filter { $0.rule.weight == nil }
    return .heldOut(rules: rules.map { $0.index + 1 })
  }
}

extension DerivedTeam {
  fileprivate func fits(in room: (area: Int128, seats: Int128?)) -> Bool {
    Int128(area) <= room.area && Int128(people) <= room.seats ?? .max
  }
}
