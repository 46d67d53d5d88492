// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks areas and seats, and every rule between teams and offices.
struct LayoutRuleCheck {
  let layout: GroupLayout

  private var inventory: Inventory { layout.derivation.inventory }

  /// Checks what each team needs, and that every office has room.
  func examineAreas(_ check: inout Check) {
    for member in layout.members {
      let (name, team) = (member.team.name(in: inventory), member.team)
      check.compare("what.area", ["name": name], expected: team.area, found: member.stated.area)
    }
    for office in layout.used {
      let (id, room) = (inventory.offices[office].id, layout.room(at: office))
      let seats = room.seats ?? 0
      check.require(room.area >= 0, "office.area", ["id": id, "area": -room.area])
      check.require(seats >= 0, "office.seats", ["id": id, "people": -seats])
    }
  }

  /// Checks offered and open offices, access, fixed places, together and apart, and how many offices
  /// and which counters are kept.
  func examineRules(_ check: inout Check) {
    for member in layout.members { examine(member, &check) }
    for (unit, stated) in zip(layout.units, layout.stated) { examine(unit, stated, &check) }
  }

  private func examine(_ member: GroupLayout.Member, _ check: inout Check) {
    guard let office = member.office else { return }
    let (team, id) = (member.team, inventory.offices[office].id)
    let name = Message.verify(
      "name.team-in", ["unit": inventory.units[team.unit].id, "team": team.name, "office": id])
    let isOffered = layout.sites(of: team.unit).contains(office)
    check.require(layout.derivation.offices.isOpen(office), "team.closed", ["name": name])
    check.require(isOffered, "team.not-offered", ["name": name])
    check.require(layout.site(office).suits(team), "team.access", ["name": name])
    for (index, rule) in layout.derivation.rules(of: team) {
      if let fixed = rule.fixedOffice {
        let places: Places = ["name": name, "rule": index + 1, "office": fixed]
        check.require(fixed == id, "team.fixed", places)
      }
      let other = layout.brokenBy(member, rule)?.name ?? Message(verbatim: "")
      check.require(
        layout.brokenBy(member, rule) == nil, "team.broken",
        ["name": name, "rule": index + 1, "word": rule.word, "other": other])
    }
  }

  /// An infeasible plan says that the number of offices or the counters cannot be kept.
  private func examine(_ unit: Unit, _ stated: Plan.Premises.UnitPremises, _ check: inout Check) {
    let (id, isInfeasible) = (stated.unit, stated.status == .infeasible)
    let count = layout.used(by: unit).count
    let hasEnough = isInfeasible || layout.keepsLeast(unit)
    check.require(layout.keepsMost(unit), "keeps-more", ["unit": id, "count": count])
    check.require(hasEnough, "keeps-fewer", ["unit": id, "count": count])
    let far = layout.farOrigin(of: unit).map { inventory.offices[$0].id } ?? ""
    check.require(isInfeasible || far.isEmpty, "counter-too-far", ["unit": id, "office": far])
  }
}
