// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What of a plan has to be carried, and with whom it travels.
struct CargoDerivation {
  private let plan: Plan
  private let inventory: Inventory
  private let index: InventoryIndex
  private let capacity: Int64

  init(
    _ plan: Plan, _ inventory: Inventory, _ index: InventoryIndex, _ calendar: MoveCalendar
  ) {
    (self.plan, self.inventory, self.index) = (plan, inventory, index)
    capacity = calendar.lorry.litres
  }

  /// The items of every line that change their office; kit of parts that move apart from free items.
  func cargos(_ parts: [TeamPart], _ shares: PersonShares) throws(SchedulingError) -> [Cargo] {
    let kit = Dictionary(grouping: shares.shares, by: \.line)
    var cargos: [Cargo] = []
    for (line, assignment) in plan.assignments.enumerated() {
      guard let lane = lane(of: assignment) else { continue }
      let whole = try cargo(line, lane)
      var free = whole.count
      for share in kit[line] ?? [] {
        let part = parts[share.part]
        guard part.moves, part.from == lane.from, part.to == lane.to else { continue }
        cargos.append(whole.with(share.count, part: share.part))
        free -= share.count
      }
      if free > 0 { cargos.append(whole.with(free)) }
    }
    return cargos
  }

  private func lane(of assignment: Plan.Assignment) -> Lane? {
    guard let from = index.offices[assignment.fromOffice],
      let to = index.offices[assignment.toOffice], from != to
    else { return nil }
    return Lane(from: from, to: to)
  }

  private func cargo(_ line: Int, _ lane: Lane) throws(SchedulingError) -> Cargo {
    let assignment = plan.assignments[line]
    let kind = Int(inventory.assets[assignment.items.row].assetClass.index)
    let stated = inventory.classes[kind]
    guard let litres = stated.litres, litres > 0 else { throw .noVolume(stated.id) }
    guard litres <= capacity else {
      throw .itemTooLarge(stated.id, litres: litres, capacity: capacity)
    }
    return Cargo(
      line: line, count: assignment.items.count, litres: litres, lane: lane,
      group: index.groups[kind], part: nil)
  }
}
