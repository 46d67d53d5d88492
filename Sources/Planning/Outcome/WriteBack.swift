// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Writes an outcome back to the rows of the register by a fixed rule: the first members of a lot serve
/// its dearest needs, the first among equally dear ones.
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
    var shares: [Share] = []
    var surplus: [Plan.RowCount] = []
    var flows = flows.sorted { [needs] in
      Self.turn(of: $0, among: needs) < Self.turn(of: $1, among: needs)
    }[...]
    for lot in lots.indices {
      var members = lots[lot].members[...]
      while let flow = flows.first, flow.lot == lot {
        take(flows.removeFirst(), from: &members, to: &shares)
      }
      surplus += members
    }
    shares.sort { $0.order < $1.order }
    return (
      shares.map { assignment($0) },
      merged(surplus).map { inventory.remainder($0.row, $0.count, .surplus) }
    )
  }

  /// When a flow takes items of its lot.
  private static func turn(
    of flow: Outcome.Flow, among needs: [Need]
  ) -> (lot: Int, price: Money, need: Int) {
    (flow.lot, -needs[flow.need].stated.price, flow.need)
  }

  /// What a flow takes of one row.
  private struct Share {
    let items: Plan.RowCount
    let flow: Outcome.Flow

    var order: (Position<Inventory.Asset>, Int, Int) { (items.row, flow.need, flow.lot) }
  }

  private func take(
    _ flow: Outcome.Flow, from members: inout ArraySlice<Plan.RowCount>,
    to shares: inout [Share]
  ) {
    var rest = flow.count
    while rest > 0, let member = members.first {
      let count = min(rest, member.count)
      rest -= count
      shares.append(Share(items: Plan.RowCount(row: member.row, count: count), flow: flow))
      if count == member.count {
        members.removeFirst()
      } else {
        members[members.startIndex].count -= count
      }
    }
  }

  private func assignment(_ share: Share) -> Plan.Assignment {
    let (items, flow) = (share.items, share.flow)
    let asset = inventory.assets[items.row]
    let need = needs[flow.need]
    let key = lots[flow.lot].key
    let isOwn = key.heir == need.unit
    let metres = distances(key.office.index, need.office.index)
    return Plan.Assignment(
      items: items, tag: asset.tag, fromUnit: inventory.units[asset.holder].id,
      fromOffice: inventory.offices[key.office].id, toUnit: need.stated.unit,
      toOffice: need.stated.office, lot: Position(flow.lot),
      need: Position(flow.need),
      kind: isOwn ? (key.office == need.office ? .stay : .inherit) : .transfer,
      isRepaired: flow.arc.isRepaired, metres: metres,
      cost: Plan.Cost(
        moving: flow.arc.moving, repair: flow.arc.repair, penalty: flow.arc.penalty))
  }

  /// The items by row, each row once.
  private func merged(_ surplus: [Plan.RowCount]) -> [Plan.RowCount] {
    var merged: [Plan.RowCount] = []
    for items in surplus.sorted(by: { $0.row < $1.row }) {
      if let last = merged.indices.last, merged[last].row == items.row {
        merged[last].count += items.count
      } else {
        merged.append(items)
      }
    }
    return merged
  }
}
