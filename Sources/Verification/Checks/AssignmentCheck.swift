// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

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
    for assignment in plan.assignments {
      Self.record(assignment, in: &ways, derivation, &check)
    }
    arcs = derivation.arcs(ways)
    for assignment in plan.assignments { examine(assignment) }
    examineOrder()
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
      "from '\(assignment.fromOffice)' to '\(assignment.toOffice)': expected \(expected) m, "
        + "found \(assignment.metres) m")
  }

  private mutating func examine(_ assignment: Plan.Assignment) {
    let (lot, need) = (Int(assignment.lot.index), Int(assignment.need.index))
    guard derivation.lots.indices.contains(lot), derivation.needs.needs.indices.contains(need),
      derivation.inventory.assets.indices.contains(Int(assignment.items.row.index))
    else {
      return check.require(false, "there is no lot \(lot), need \(need), or such a register row")
    }
    let name = derivation.name(assignment.items.row)
    guard let arc = arcs.arc(lot, need, .anywhere) else {
      let id = derivation.needs.needs[need].stated.id
      return check.require(false, "\(name): no rule lets it serve need '\(id)'")
    }
    compareEnds(assignment, name, derivation.needs.needs[need].stated)
    compareTerms(assignment, name, arc)
    flows.append(Flow(lot: lot, need: need, count: assignment.items.count, arc: arc))
  }

  private mutating func compareEnds(
    _ assignment: Plan.Assignment, _ name: String, _ need: Plan.Need
  ) {
    let inventory = derivation.inventory
    let asset = inventory.assets[assignment.items.row]
    check.compare("\(name): tag", expected: asset.tag, found: assignment.tag)
    check.compare(
      "\(name): holder", expected: inventory.units[asset.holder].id, found: assignment.fromUnit)
    check.compare(
      "\(name): from", expected: inventory.offices[asset.office].id, found: assignment.fromOffice)
    check.compare("\(name): unit", expected: need.unit, found: assignment.toUnit)
    check.compare("\(name): to", expected: need.office, found: assignment.toOffice)
  }

  private mutating func compareTerms(_ assignment: Plan.Assignment, _ name: String, _ arc: Arc) {
    check.compare("\(name): kind", expected: arc.kind, found: assignment.kind)
    check.compare("\(name): repair", expected: arc.isRepaired, found: assignment.isRepaired)
    let cost = assignment.cost
    check.compare("\(name): moving cost", expected: arc.moving, found: cost.moving)
    check.compare("\(name): repair cost", expected: arc.repair, found: cost.repair)
    check.compare("\(name): penalty", expected: arc.penalty, found: cost.penalty)
  }

  /// Checks the fixed rule that writes flows back to rows: a lot's first members serve its first needs;
  /// assignments stand in the order of row, need and lot.
  private mutating func examineOrder() {
    let flows = Dictionary(grouping: flows, by: \.lot)
    let expected = flows.flatMap { lot, flows in
      Self.spread(flows, over: derivation.lots[lot].members)
    }
    .sorted { $0.order < $1.order }
    let found = assignments.map {
      Share(row: $0.items.row, need: $0.need.index, lot: $0.lot.index, count: $0.items.count)
    }
    for (expected, found) in zip(expected, found) {
      check.require(
        expected == found,
        "expected \(expected.words), found \(found.words)")
    }
    check.compare("assignments", expected: expected.count, found: found.count)
  }

  private struct Share: Equatable {
    let row: Position<Inventory.Asset>
    let need: Int32
    let lot: Int32
    let count: Int64

    var order: (Position<Inventory.Asset>, Int32, Int32) { (row, need, lot) }
    var words: String {
      "\(count) of register row \(row.spreadsheetRow) (lot \(lot)) for need \(need)"
    }
  }

  private static func spread(_ flows: [Flow], over members: [Plan.RowCount]) -> [Share] {
    var shares: [Share] = []
    var members = members[...]
    for (need, flows) in Dictionary(grouping: flows, by: \.need).sorted(by: { $0.key < $1.key }) {
      var left = flows.reduce(Int128(0)) { $0 + Int128($1.count) }
      while left > 0, let member = members.first {
        let count = Int64(min(left, Int128(member.count)))
        left -= Int128(count)
        shares.append(
          Share(
            row: member.row, need: Int32(need), lot: Int32(flows[0].lot), count: count))
        members[members.startIndex].count -= count
        if members[members.startIndex].count == 0 { members.removeFirst() }
      }
    }
    return shares
  }
}
