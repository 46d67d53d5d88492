// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Checks areas and seats, and every rule between teams and offices.
struct LayoutRuleCheck {
  let layout: GroupLayout
  /// What the plan says of each unit.
  let units: [Position<Inventory.Unit>: Plan.Premises.UnitPremises]

  private var inventory: Inventory { layout.derivation.inventory }

  /// Checks what each team needs, and that every office has room.
  func examineAreas(_ check: inout Check) {
    for unit in layout.units {
      let teams = layout.teams.filter { $0.unit == unit }
      for (team, found) in zip(teams, units[unit]?.placements ?? []) {
        check.compare(
          "\(inventory.units[unit].id), \(team.name): area in cm²", expected: team.area,
          found: found.area)
      }
    }
    for office in Set(layout.offices.compactMap(\.self)).sorted() {
      let (id, room) = (inventory.offices[office].id, layout.room(at: office))
      check.require(room.area >= 0, "office '\(id)': \(-room.area) cm² more are needed than it has")
      check.require(
        room.seats ?? 0 >= 0, "office '\(id)': \(-(room.seats ?? 0)) people more than seats")
    }
  }

  /// Checks offered and open offices, access, fixed places, together and apart, and how many offices
  /// and which counters are kept.
  func examineRules(_ check: inout Check) {
    for team in layout.teams.indices { examine(team, &check) }
    for unit in layout.units { examineNumbers(unit, &check) }
  }

  private func examine(_ team: Int, _ check: inout Check) {
    guard let office = layout.offices[team] else { return }
    let member = layout.teams[team]
    let id = inventory.offices[office].id
    let name = "\(inventory.units[member.unit].id), \(member.name) in '\(id)'"
    check.require(layout.derivation.offices.isOpen(office), "\(name): the office is closed")
    check.require(
      layout.sites(of: member.unit).contains(office), "\(name): the unit may not use the office")
    check.require(layout.site(office).suits(member), "\(name): the team's access is not given")
    for (index, rule) in layout.derivation.rules(of: member) {
      if case .fixed(_, let fixed) = rule.kind {
        check.require(fixed == id, "\(name): rule \(index + 1) fixes it in '\(fixed)'")
      }
      let other = layout.brokenBy(team, rule)
      check.require(
        other == nil,
        "\(name): rule \(index + 1) (\(rule.word)) is broken with "
          + (other.map { layout.teams[$0].name } ?? ""))
    }
  }

  /// An infeasible plan says that the number of offices or the counters cannot be kept.
  private func examineNumbers(_ unit: Position<Inventory.Unit>, _ check: inout Check) {
    let (id, isInfeasible) = (inventory.units[unit].id, units[unit]?.status == .infeasible)
    let count = layout.used(by: unit).count
    check.require(layout.keepsMost(unit), "\(id): keeps \(count) offices, more than it may")
    check.require(
      isInfeasible || layout.keepsLeast(unit), "\(id): keeps \(count) offices, fewer than it must")
    let far = layout.farOrigin(of: unit).map { inventory.offices[$0].id }
    check.require(
      isInfeasible || far == nil, "\(id): from '\(far ?? "")' it is too far to any counter")
  }
}
