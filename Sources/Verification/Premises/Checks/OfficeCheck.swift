// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks the offices kept and freed, and the comparison of areas.
struct OfficeCheck {
  let derivation: PremisesDerivation
  let layouts: [GroupLayout]

  private var inventory: Inventory { derivation.inventory }

  func examine(_ plan: Plan, _ premises: Plan.Premises, _ check: inout Check) {
    for layout in layouts {
      for (unit, stated) in zip(layout.units, layout.stated) {
        let (name, space) = (stated.unit, space(of: unit, layout))
        check.compare(
          all: "what.offices", ["unit": name], expected: kept(by: unit, layout),
          found: stated.offices
        ) { .verify("name.office", ["id": $1.office]) }
        check.compare("what.space", ["unit": name], expected: space, found: stated.space)
      }
    }
    check.compare(all: "what.freed", expected: freed(plan), found: premises.freed) {
      .verify("name.office", ["id": $1.office])
    }
  }

  private func kept(by unit: Unit, _ layout: GroupLayout) -> [Plan.Premises.KeptOffice] {
    layout.used(by: unit).compactMap { office in
      let teams = layout.teams(of: unit, at: office)
      let isPaid = layout.paid(by: unit).contains(office)
      guard let people = Int64(exactly: teams.map(\.people).total),
        let area = Int64(exactly: teams.map(\.area).total)
      else { return nil }
      return Plan.Premises.KeptOffice(
        office: inventory.offices[office].id, people: people, seats: layout.site(office).seats,
        usableArea: layout.site(office).area, neededArea: area,
        fitOutCost: isPaid ? layout.cost(of: office, at: .space) : 0,
        runningCost: isPaid ? layout.cost(of: office, at: .runningCost) : 0)
    }
  }

  private func space(of unit: Unit, _ layout: GroupLayout) -> Plan.Premises.Space? {
    let teams = layout.members(of: unit).map(\.team)
    let present = zip(derivation.offices.heirs, derivation.sites).filter { $0.0 == unit }
    let sums = [
      teams.map(\.people), present.map(\.1.area), teams.map(\.area),
      layout.used(by: unit).map { layout.site($0).area },
    ].compactMap { Int64(exactly: $0.total) }
    guard let norm = derivation.space.area(of: teams.flatMap(\.posts), inFull: true),
      sums.count == 4
    else { return nil }
    return Plan.Premises.Space(
      people: sums[0], presentArea: sums[1], normArea: norm, neededArea: sums[2],
      keptArea: sums[3])
  }

  private func freed(_ plan: Plan) -> [Plan.Premises.FreedOffice] {
    let used = Set(layouts.flatMap(\.used))
    let left = itemsLeft(plan)
    return inventory.offices.positions.filter { !used.contains($0) }.map { office in
      let heir = derivation.offices.heirs[Int(office.index)]
      let isOpen = derivation.offices.isOpen(office)
      let hasHeir = heir.map { derivation.teams[$0] != nil } ?? false
      let facts = inventory.offices[office]
      return Plan.Premises.FreedOffice(
        office: facts.id, unit: heir.map { inventory.units[$0].id },
        reason: !isOpen ? .closing : hasHeir ? .released : .noHeir,
        usableArea: derivation.sites[Int(office.index)].area,
        runningCost: facts.runningCostPerYear ?? 0, itemsLeft: Int64(clamping: left[facts.id] ?? 0))
    }
  }

  /// The items of the register at each office that serve no need elsewhere.
  private func itemsLeft(_ plan: Plan) -> [String: Int128] {
    var left: [String: Int128] = [:]
    for asset in inventory.assets {
      left[inventory.offices[asset.office].id, default: 0] += Int128(asset.quantity)
    }
    for assignment in plan.assignments where assignment.fromOffice != assignment.toOffice {
      left[assignment.fromOffice, default: 0] -= Int128(assignment.items.count)
    }
    return left
  }
}
