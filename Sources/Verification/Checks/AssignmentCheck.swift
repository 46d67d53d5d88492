// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks assignments one by one against the rules, and turns them into flows.
struct AssignmentCheck {
  private let derivation: Derivation
  private let assignments: [Plan.Assignment]
  private(set) var check = Check(.assignments)
  /// The arcs, with the ways that the plan records.
  let arcs: ArcRules
  /// The assignments that the rules allow.
  private(set) var flows: [Flow] = []

  init(_ derivation: Derivation, _ ways: WayTable, _ plan: Plan) {
    self.derivation = derivation
    assignments = plan.assignments
    var ways = ways
    for assignment in plan.assignments { Self.record(assignment, in: &ways, derivation, &check) }
    arcs = derivation.arcs(ways)
    for assignment in plan.assignments { examine(assignment) }
    compareAll()
  }

  private static func record(
    _ assignment: Plan.Assignment, in ways: inout WayTable, _ derivation: Derivation,
    _ check: inout Check
  ) {
    let (lot, need) = (Int(assignment.lot.index), Int(assignment.need.index))
    guard derivation.lots.indices.contains(lot), derivation.needs.needs.indices.contains(need)
    else { return }
    let (from, to) = (derivation.lots[lot].traits.office, derivation.needs.needs[need].office)
    let expected = ways(from.index, to.index)
    check.require(
      ways.record(assignment.metres, from.index, to.index),
      .verify(
        "way",
        [
          "from": assignment.fromOffice, "to": assignment.toOffice, "expected": expected,
          "found": assignment.metres,
        ]))
  }

  private mutating func examine(_ assignment: Plan.Assignment) {
    let (lot, need) = (Int(assignment.lot.index), Int(assignment.need.index))
    guard derivation.lots.indices.contains(lot), derivation.needs.needs.indices.contains(need),
      derivation.inventory.assets.indices.contains(Int(assignment.items.row.index))
    else {
      return check.require(false, .verify("no-entities", ["lot": lot, "need": need]))
    }
    guard let arc = arcs.arc(lot, need, .anywhere) else {
      let (name, id) = (
        derivation.name(assignment.items.row), derivation.needs.needs[need].stated.id
      )
      return check.require(false, .verify("no-arc", ["name": name, "need": id]))
    }
    flows.append(Flow(lot: lot, need: need, count: assignment.items.count, arc: arc))
  }

  /// Compares the assignments with those that the fixed rule writes for their flows: a lot's first
  /// members serve its first needs; they stand in the order of row, need and lot.
  private mutating func compareAll() {
    let expected = Dictionary(grouping: flows, by: \.lot)
      .flatMap { spread($0.value, over: derivation.lots[$0.key].members) }
      .sorted { ($0.items.row, $0.need, $0.lot) < ($1.items.row, $1.need, $1.lot) }
    let name = derivation.name
    check.compare(all: .verify("what.assignments"), expected: expected, found: assignments) {
      name($1.items.row)
    }
  }

  private func spread(_ flows: [Flow], over members: [Plan.RowCount]) -> [Plan.Assignment] {
    var assignments: [Plan.Assignment] = []
    var members = members[...]
    for (_, flows) in Dictionary(grouping: flows, by: \.need).sorted(by: { $0.key < $1.key }) {
      var left = flows.reduce(Int128(0)) { $0 + Int128($1.count) }
      while left > 0, let member = members.first {
        let count = Int64(min(left, Int128(member.count)))
        left -= Int128(count)
        assignments.append(assignment(Plan.RowCount(row: member.row, count: count), flows[0]))
        members[members.startIndex].count -= count
        if members[members.startIndex].count == 0 { members.removeFirst() }
      }
    }
    return assignments
  }

  private func assignment(_ items: Plan.RowCount, _ flow: Flow) -> Plan.Assignment {
    let inventory = derivation.inventory
    let asset = inventory.assets[items.row]
    let (need, arc) = (derivation.needs.needs[flow.need], flow.arc)
    return Plan.Assignment(
      items: items, tag: asset.tag, fromUnit: inventory.units[asset.holder].id,
      fromOffice: inventory.offices[asset.office].id, toUnit: need.stated.unit,
      toOffice: need.stated.office, lot: Position(flow.lot), need: Position(flow.need),
      kind: arc.kind, isRepaired: arc.isRepaired,
      metres: arcs.ways(asset.office.index, need.office.index),
      cost: Plan.Cost(moving: arc.moving, repair: arc.repair, penalty: arc.penalty))
  }
}
