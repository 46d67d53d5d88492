// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Checks assignments one by one against the rules, and turns them into flows.
struct AssignmentCheck {
  private let derivation: Derivation
  private let assignments: [Plan.Assignment]
  private let format: Plan.Format
  private(set) var check = Check(.assignments)
  /// The arcs, with the ways that the plan records.
  let arcs: ArcRules
  /// The assignments that the rules allow.
  private(set) var flows: [Flow] = []

  init(_ derivation: Derivation, _ ways: WayTable, _ plan: Plan) {
    (self.derivation, assignments, format) = (derivation, plan.assignments, plan.format)
    var ways = ways
    for assignment in assignments {
      guard let (lot, need) = derivation.sides(assignment.lot, assignment.need) else { continue }
      let (from, to) = (derivation.lots[lot].traits.office, derivation.needs[need].office)
      let (expected, found) = (ways(from, to), assignment.metres)
      let (start, end) = (assignment.fromOffice, assignment.toOffice)
      check.require(
        ways.record(found, from, to), "way",
        ["from": start, "to": end, "expected": expected, "found": found])
    }
    arcs = ArcRules(derivation, ways)
    for assignment in assignments { examine(assignment) }
    compareAll()
  }

  private mutating func examine(_ assignment: Plan.Assignment) {
    guard let (lot, need) = derivation.sides(assignment.lot, assignment.need),
      derivation.inventory.assets.indices.contains(Int(assignment.items.row.index))
    else {
      let (lot, need) = (assignment.lot.index, assignment.need.index)
      return check.fail("no-entities", ["lot": Int(lot), "need": Int(need)])
    }
    if let arc = arcs.arc(lot, need, .anywhere) {
      flows.append(Flow(lot: lot, need: need, count: assignment.items.count, arc: arc))
    } else {
      let name = derivation.name(assignment.items.row)
      check.fail("no-arc", ["name": name, "need": derivation.needs[need].stated.id])
    }
  }

  /// Compares the assignments with those that the fixed rule writes for their flows: a lot's first
  /// members serve its dearest needs, the first among equally dear ones, in format 1 its first needs; they
  /// stand in the order of row, need and lot.
  private mutating func compareAll() {
    let expected = spread.sorted {
      ($0.items.row, $0.need, $0.lot) < ($1.items.row, $1.need, $1.lot)
    }
    let name = derivation.name
    check.compare(all: "what.assignments", expected: expected, found: assignments) {
      name($1.items.row)
    }
  }

  /// The flows, spread over the members of their lots.
  private var spread: [Plan.Assignment] {
    var (lot, members): (Int, ArraySlice<Plan.RowCount>) = (-1, [])
    var assignments: [Plan.Assignment] = []
    for flow in flows.sorted(by: { turn(of: $0) < turn(of: $1) }) {
      if flow.lot != lot { (lot, members) = (flow.lot, derivation.lots[flow.lot].members[...]) }
      for items in take(Int128(flow.count), from: &members, \.count) {
        append(items, of: flow, to: &assignments)
      }
    }
    return assignments
  }

  /// When a flow takes items of its lot.
  private func turn(of flow: Flow) -> (Int, Money, Int) {
    (flow.lot, format == .one ? 0 : -derivation.needs[flow.need].stated.price, flow.need)
  }

  /// Adds items to the assignments, to the last one where it has items of the same row for the same need.
  private func append(
    _ items: Plan.RowCount, of flow: Flow, to assignments: inout [Plan.Assignment]
  ) {
    let next = assignment(items, flow)
    guard let last = assignments.last, last.items.row == items.row,
      (last.lot, last.need) == (next.lot, next.need)
    else { return assignments.append(next) }
    assignments[assignments.count - 1].items.count += items.count
  }

  private func assignment(_ items: Plan.RowCount, _ flow: Flow) -> Plan.Assignment {
    let inventory = derivation.inventory
    let asset = inventory.assets[items.row]
    let (need, arc) = (derivation.needs[flow.need], flow.arc)
    let here = derivation.lots[flow.lot].traits.office
    return Plan.Assignment(
      items: items, tag: asset.tag, fromUnit: inventory.units[asset.holder].id,
      fromOffice: inventory.offices[here].id, toUnit: need.stated.unit,
      toOffice: need.stated.office, lot: Position(flow.lot), need: Position(flow.need),
      kind: arc.kind, isRepaired: arc.isRepaired, metres: arcs.ways(here, need.office),
      cost: arc.cost)
  }
}
