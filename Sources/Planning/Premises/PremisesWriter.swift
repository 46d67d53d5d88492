// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Writes the layouts of all groups as the premises of a plan.
struct PremisesWriter {
  let estate: PremisesEstate

  /// The premises, in which freed offices have no items yet and there are no trials.
  func premises(_ plans: [GroupPlan]) throws(PlanningError) -> Plan.Premises {
    var units: [Plan.Premises.UnitPremises] = []
    for plan in plans { units += try UnitWriter(plan).units() }
    let order = Dictionary(
      uniqueKeysWithValues: estate.inventory.units.enumerated().map { ($1.id, $0) })
    units.sort { order[$0.unit] ?? 0 < order[$1.unit] ?? 0 }
    return Plan.Premises(units: units, freed: freed(plans), trials: [])
  }

  private func freed(_ plans: [GroupPlan]) -> [Plan.Premises.FreedOffice] {
    let used = Set(plans.flatMap(\.offices))
    let planned = Set(plans.flatMap(\.builder.group.units))
    return estate.inventory.offices.positions.filter { !used.contains($0) }.map { position in
      let office = estate.inventory.offices[position]
      let heir = estate.heirs.units[Int(position.index)]
      let isOpen = estate.premises.isOpen(office, on: estate.date)
      let hasHeir = heir.map(planned.contains) ?? false
      return Plan.Premises.FreedOffice(
        office: office.id, unit: heir.map { estate.inventory.units[$0].id },
        reason: !isOpen ? .closing : hasHeir ? .released : .noHeir,
        usableArea: office.squareCentimetres, runningCost: office.runningCostPerYear ?? 0,
        itemsLeft: 0)
    }
  }
}

extension Plan {
  /// Counts in each freed office the items that serve no need elsewhere.
  mutating func countItemsLeft(in inventory: Inventory) {
    guard var premises else { return }
    var left: [String: Int64] = [:]
    for asset in inventory.assets {
      left[inventory.offices[asset.office].id, default: 0] += asset.quantity
    }
    for assignment in assignments where assignment.fromOffice != assignment.toOffice {
      left[assignment.fromOffice, default: 0] -= assignment.items.count
    }
    for index in premises.freed.indices {
      premises.freed[index].itemsLeft = left[premises.freed[index].office] ?? 0
    }
    self.premises = premises
  }
}
