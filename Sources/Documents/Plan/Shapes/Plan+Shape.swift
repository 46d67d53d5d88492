// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Plan: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ plan: Self?) throws(Form.Failure) {
    format = try coder("reallot_plan", plan?.format)
    head = try Head(&coder, plan?.head, format)
    needs = try coder("needs", plan?.needs, .lines)
    coder.set(.needs, needs.count)
    lots = try coder("lots", plan?.lots, .lines)
    coder.set(.lots, lots.count)
    assignments = try coder("assignments", plan?.assignments, .lines)
    solution = try coder("solution", plan?.solution, .line)
    baselineLots = try coder.last("baseline_lots", plan?.baselineLots, .lines)
    coder.set(.lots, baselineLots?.count ?? lots.count)
    stayOnly = try coder("stay_only", plan?.stayOnly, .line)
    inherited = try coder("inherited", plan?.inherited, .line)
    surplus = try coder("surplus", plan?.surplus, .lines)
    reserved = try coder("reserved", plan?.reserved, .lines)
    unusable = try coder("unusable", plan?.unusable, .lines)
    shortfalls = format == .one ? [] : try coder("shortfalls", plan?.shortfalls, .lines)
    shortPins = format == .one ? [] : try coder.last("short_pins", plan?.listedShortPins) ?? []
    inheritedWithinBudget =
      format == .one
      ? nil : try coder.last("inherited_within_budget", plan?.inheritedWithinBudget)
    coder.set(.lots, lots.count)
    premises = try coder.last("premises", plan?.premises)
    replan = try coder.last("replan", plan?.replan)
  }
}

extension Plan.Need: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ need: Self?) throws(Form.Failure) {
    id = try coder("need", need?.id)
    unit = try coder("unit", need?.unit)
    office = try coder("office", need?.office)
    assetClass = try coder("class", need?.assetClass)
    quantity = try coder("quantity", need?.quantity)
    price = try coder("price", need?.price)
    priority = try coder("priority", need?.priority)
    minimumCondition = try coder.optional("minimum_condition", need?.minimumCondition)
    minimumRemainingYears = try coder.optional(
      "minimum_remaining_years", need?.minimumRemainingYears)
  }
}

extension Plan.Lot: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ lot: Self?) throws(Form.Failure) {
    assetClass = try coder("class", lot?.assetClass)
    heir = try coder.optional("heir", lot?.heir)
    office = try coder("office", lot?.office)
    pins = try coder.pins("pins", lot?.pins)
    members = try coder("members", lot.map { Members(rows: $0.members) }).rows
    past = try coder.last("past", lot?.past)
  }

  /// Rows whose items are added up.
  private struct Members: Coded {
    let rows: [Plan.RowCount]

    init(rows: [Plan.RowCount]) { self.rows = rows }

    init(json: inout JSONReader) throws(JSONError) {
      rows = try json.array(summing: \.count, Message("error.json.too-large.lot"))
    }

    func write(to json: inout JSONText) { rows.write(to: &json) }

    var told: String { rows.told }
  }
}

extension Plan.RowCount: Bracketed {
  package init(json: inout JSONReader) throws(JSONError) {
    (row, count) = (try json.first(), try json.last())
  }

  package var values: [any Coded] { [row, count] }

  /// A row and a count as members of a part.
  fileprivate init<Form: Coder>(
    membersOf coder: inout Form, _ items: Self?
  ) throws(Form.Failure) {
    row = try coder("row", items?.row)
    count = try coder("count", items?.count)
  }
}

extension Plan.Assignment: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ assignment: Self?) throws(Form.Failure) {
    items = try Plan.RowCount(membersOf: &coder, assignment?.items)
    tag = try coder.optional("tag", assignment?.tag)
    fromUnit = try coder("from_unit", assignment?.fromUnit)
    fromOffice = try coder("from_office", assignment?.fromOffice)
    toUnit = try coder("to_unit", assignment?.toUnit)
    toOffice = try coder("to_office", assignment?.toOffice)
    lot = try coder("lot", assignment?.lot)
    need = try coder("need", assignment?.need)
    kind = try coder("kind", assignment?.kind)
    isRepaired = try coder("repaired", assignment?.isRepaired)
    metres = try coder("metres", assignment?.metres)
    cost = try Plan.Cost(membersOf: &coder, assignment?.cost)
  }
}

extension Plan.Cost {
  fileprivate init<Form: Coder>(membersOf coder: inout Form, _ cost: Self?) throws(Form.Failure) {
    moving = try coder("moving", cost?.moving)
    repair = try coder("repair", cost?.repair)
    penalty = try coder("penalty", cost?.penalty)
    let part = moving.addingReportingOverflow(repair)
    let whole = part.partialValue.addingReportingOverflow(penalty)
    try coder.require(
      !part.overflow && !whole.overflow, Message("error.json.too-large.cost"))
  }
}

extension Plan.Remainder: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ remainder: Self?) throws(Form.Failure) {
    items = try Plan.RowCount(membersOf: &coder, remainder?.items)
    tag = try coder.optional("tag", remainder?.tag)
    reason = try coder("reason", remainder?.reason)
  }
}

extension Plan.Kind: Word {}
extension Plan.Remainder.Reason: Word {}
