// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Writes an outcome back to the rows of the register by a fixed rule: the first members of a lot serve
/// its first needs.
struct WriteBack {
  private let inventory: Inventory
  private let lots: [Lot]
  private let needs: [Need]
  private let distances: Distances

  init(inventory: Inventory, lots: [Lot], needs: [Need], distances: Distances) {
    (self.inventory, self.lots, self.needs) = (inventory, lots, needs)
    self.distances = distances
  }

  /// The assignments, by row, then need; and what is left of the lots, by row.
  func write(
    _ flows: [Outcome.Flow]
  ) -> (assignments: [Plan.Assignment], surplus: [Plan.Remainder]) {
    var assignments: [Plan.Assignment] = []
    var surplus: [Plan.Remainder] = []
    var next = flows.startIndex
    for lot in lots.indices {
      var members = lots[lot].members[...]
      while next < flows.endIndex, flows[next].lot == lot {
        take(flows[next], from: &members, to: &assignments)
        next += 1
      }
      surplus += members.map { inventory.remainder($0.row, $0.count, .surplus) }
    }
    assignments.sort { ($0.items.row, $0.need, $0.lot) < ($1.items.row, $1.need, $1.lot) }
    return (assignments, merged(surplus))
  }

  private func take(
    _ flow: Outcome.Flow, from members: inout ArraySlice<Plan.RowCount>,
    to assignments: inout [Plan.Assignment]
  ) {
    var rest = flow.count
    while rest > 0, let member = members.first {
      let count = min(rest, member.count)
      rest -= count
      assignments.append(
        assignment(Plan.RowCount(row: member.row, count: count), flow))
      if count == member.count {
        members.removeFirst()
      } else {
        members[members.startIndex].count -= count
      }
    }
  }

  private func assignment(_ items: Plan.RowCount, _ flow: Outcome.Flow) -> Plan.Assignment {
    let asset = inventory.assets[items.row]
    let need = needs[flow.need]
    let key = lots[flow.lot].key
    let isOwn = key.heir == need.unit
    let metres = distances(asset.office.index, need.office.index)
    return Plan.Assignment(
      items: items, tag: asset.tag, fromUnit: inventory.units[asset.holder].id,
      fromOffice: inventory.offices[asset.office].id, toUnit: inventory.units[need.unit].id,
      toOffice: inventory.offices[need.office].id, lot: Position(flow.lot),
      need: Position(flow.need),
      kind: isOwn ? (asset.office == need.office ? .stay : .inherit) : .transfer,
      isRepaired: flow.arc.isRepaired, metres: metres,
      cost: Plan.Cost(
        moving: flow.arc.moving, repair: flow.arc.repair, penalty: flow.arc.penalty))
  }

  /// One remainder per row.
  private func merged(_ surplus: [Plan.Remainder]) -> [Plan.Remainder] {
    var merged: [Plan.Remainder] = []
    for remainder in surplus.sorted(by: { $0.items.row < $1.items.row }) {
      if let last = merged.indices.last, merged[last].items.row == remainder.items.row {
        merged[last].items.count += remainder.items.count
      } else {
        merged.append(remainder)
      }
    }
    return merged
  }
}
