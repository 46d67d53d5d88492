// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension Plan.Solution: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ solution: Self?) throws(Form.Failure) {
    purchased = try coder("purchased", solution?.purchased, forEach: .needs)
    unmet = try coder("unmet", solution?.unmet, forEach: .needs)
    certificate = try coder.optional("certificate", solution?.certificate, .line)
  }
}

extension Plan.Baseline: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ baseline: Self?) throws(Form.Failure) {
    levels = try coder("levels", baseline?.levels, .line)
    movingAndRepair = try coder("moving_and_repair", baseline?.movingAndRepair, .line)
    flows = try coder("flows", baseline?.flows, .line)
    solution = try coder("solution", baseline?.solution, .line)
  }
}

extension Plan.BudgetedBaseline: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ budgeted: Self?) throws(Form.Failure) {
    baseline = try Plan.Baseline(&coder, budgeted?.baseline)
    bounds = try coder("bounds", budgeted?.bounds, .line)
  }
}

extension Plan.Baseline.Flow: Bracketed {
  package init(json: inout JSONReader) throws(JSONError) {
    (lot, need, count) = (try json.first(), try json.next(), try json.last())
  }

  package var values: [any Coded] { [lot, need, count] }
}

extension Plan.Certificate: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ proof: Self?) throws(Form.Failure) {
    method = try coder("method", proof?.method)
    levels = try coder("levels", proof?.levels, .elements)
  }
}

extension Plan.Certificate.Level: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ duals: Self?) throws(Form.Failure) {
    level = try coder("level", duals?.level)
    scale = try coder("scale", duals?.scale)
    multipliers = try coder("multipliers", duals?.multipliers)
    supply = try coder("supply", duals?.supply, forEach: .lots)
    demand = try coder("demand", duals?.demand, forEach: .needs)
    let taken = duals.flatMap { $0.branches.isEmpty ? nil : $0.branches }
    branches = try coder.last("branches", taken) ?? []
  }
}

extension Plan.Certificate.Branch: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ branch: Self?) throws(Form.Failure) {
    column = try coder("column", branch?.column)
    lot = try coder.optional("lot", branch?.lot)
    needs = try coder("needs", branch?.needs)
    side = try coder("side", branch?.side)
    count = try coder("count", branch?.count)
    multiplier = try coder("multiplier", branch?.multiplier)
  }
}

extension Plan.Certificate.Branch.Column: Word {}
extension Plan.Certificate.Branch.Side: Word {}

extension Plan.Certificate.Multiplier: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ multiplier: Self?) throws(Form.Failure) {
    row = try coder("row", multiplier?.row)
    value = try coder("value", multiplier?.value)
  }
}

extension Plan.Certificate.Multiplier.Row: Coded {
  package init(json: inout JSONReader) throws(JSONError) {
    self = try json.parsed(Message("error.json.expected.row")) { Self($0) }
  }

  package func write(to json: inout JSONText) { json.value(description) }
}

extension Plan.Certificate.Method: Word {}
