// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

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
          .verify("what.area", ["name": team.name(in: inventory)]), expected: team.area,
          found: found.area)
      }
    }
    for office in Set(layout.offices.compactMap(\.self)).sorted() {
      let (id, room) = (inventory.offices[office].id, layout.room(at: office))
      check.require(room.area >= 0, .verify("office.area", ["id": id, "area": -room.area]))
      check.require(
        room.seats ?? 0 >= 0, .verify("office.seats", ["id": id, "people": -(room.seats ?? 0)]))
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
    let name = Message.verify(
      "name.team-in", ["unit": inventory.units[member.unit].id, "team": member.name, "office": id])
    check.require(layout.derivation.offices.isOpen(office), .verify("team.closed", ["name": name]))
    check.require(
      layout.sites(of: member.unit).contains(office), .verify("team.not-offered", ["name": name]))
    check.require(layout.site(office).suits(member), .verify("team.access", ["name": name]))
    for (index, rule) in layout.derivation.rules(of: member) {
      if case .fixed(_, let fixed) = rule.kind {
        check.require(
          fixed == id, .verify("team.fixed", ["name": name, "rule": index + 1, "office": fixed]))
      }
      let other = layout.brokenBy(team, rule).map { layout.teams[$0].name }
      check.require(
        other == nil,
        .verify(
          "team.broken",
          [
            "name": name, "rule": index + 1, "word": rule.word,
            "other": other ?? Message(verbatim: ""),
          ]))
    }
  }

  /// An infeasible plan says that the number of offices or the counters cannot be kept.
  private func examineNumbers(_ unit: Position<Inventory.Unit>, _ check: inout Check) {
    let (id, isInfeasible) = (inventory.units[unit].id, units[unit]?.status == .infeasible)
    let count = layout.used(by: unit).count
    check.require(layout.keepsMost(unit), .verify("keeps-more", ["unit": id, "count": count]))
    check.require(
      isInfeasible || layout.keepsLeast(unit), .verify("keeps-fewer", ["unit": id, "count": count]))
    let far = layout.farOrigin(of: unit).map { inventory.offices[$0].id }
    check.require(
      isInfeasible || far == nil, .verify("counter-too-far", ["unit": id, "office": far ?? ""]))
  }
}
