// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks the offices kept and freed, and the comparison of areas.
struct OfficeCheck {
  typealias Unit = Position<Inventory.Unit>

  let derivation: PremisesDerivation
  let layouts: [GroupLayout]

  private var inventory: Inventory { derivation.inventory }

  func examine(
    _ plan: Plan, _ premises: Plan.Premises, _ units: [Unit: Plan.Premises.UnitPremises],
    _ check: inout Check
  ) {
    for layout in layouts {
      for unit in layout.units {
        guard let found = units[unit] else { continue }
        check.compare(
          all: .verify("what.offices", ["unit": found.unit]), expected: kept(by: unit, layout),
          found: found.offices
        ) { .verify("name.office", ["id": $1.office]) }
        check.compare(
          .verify("what.space", ["unit": found.unit]), expected: space(of: unit, layout),
          found: found.space)
      }
    }
    check.compare(
      all: .verify("what.freed"), expected: freed(plan), found: premises.freed
    ) { .verify("name.office", ["id": $1.office]) }
  }

  private func kept(by unit: Unit, _ layout: GroupLayout) -> [Plan.Premises.KeptOffice] {
    layout.used(by: unit).compactMap { office in
      let teams = layout.teams(of: unit, at: office)
      let isPaid = layout.paid(by: unit).contains(office)
      guard let people = Self.sum(teams.map(\.people)), let area = Self.sum(teams.map(\.area))
      else { return nil }
      return Plan.Premises.KeptOffice(
        office: inventory.offices[office].id, people: people, seats: layout.site(office).seats,
        usableArea: layout.site(office).area, neededArea: area,
        fitOutCost: isPaid ? layout.fitOutCost(office) : 0,
        runningCost: isPaid ? layout.runningCost(office) : 0)
    }
  }

  /// The sum; nil where it does not fit.
  private static func sum(_ numbers: [Int64]) -> Int64? {
    Int64(exactly: numbers.reduce(Int128(0)) { $0 + Int128($1) })
  }

  private func space(of unit: Unit, _ layout: GroupLayout) -> Plan.Premises.Space? {
    let teams = layout.teams.filter { $0.unit == unit }
    let present = zip(derivation.offices.heirs, derivation.sites).filter { $0.0 == unit }
    guard let people = Self.sum(teams.map(\.people)), let here = Self.sum(present.map(\.1.area)),
      let norm = derivation.space.area(of: teams.flatMap(\.posts), inFull: true),
      let needed = Self.sum(teams.map(\.area)),
      let kept = Self.sum(layout.used(by: unit).map { layout.site($0).area })
    else { return nil }
    return Plan.Premises.Space(
      people: people, presentArea: here, normArea: norm, neededArea: needed, keptArea: kept)
  }

  private func freed(_ plan: Plan) -> [Plan.Premises.FreedOffice] {
    let used = Set(layouts.flatMap { $0.offices.compactMap(\.self) })
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
