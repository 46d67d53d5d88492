// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Verification

/// A change of one field of a plan by hand, and the check that has to catch it.
struct Alteration: Sendable, CustomTestStringConvertible {
  let field: String
  let catcher: Check.Name
  let alter: @Sendable (inout Plan) -> Void

  init(
    _ field: String, _ catcher: Check.Name, _ alter: @escaping @Sendable (inout Plan) -> Void
  ) {
    (self.field, self.catcher, self.alter) = (field, catcher, alter)
  }

  var testDescription: String { field }
}

extension Alteration {
  static let ofHead: [Alteration] = [
    Alteration("revision", .head) { $0.head.revision = Digest(of: [1]) },
    Alteration("inventory name", .head) { $0.head.inventoryName += "x" },
    Alteration("inventory title", .head) { $0.head.inventoryTitle += "x" },
    Alteration("currency", .head) { $0.head.currency = "USD" },
    Alteration("date", .head) { $0.head.date = PartialDate("2024") ?? $0.head.date },
    Alteration("form of the program", .head) { $0.head.program = "other" },
    Alteration("status feasible", .bounds) { $0.head.status = .feasible },
    Alteration("status stopped", .bounds) { $0.head.status = .stopped },
    Alteration("status infeasible", .bounds) { $0.head.status = .infeasible },
    Alteration("reasons", .bounds) { $0.head.reasons = [.movingBudget(needed: 1, limit: 0)] },
    Alteration("told reasons", .bounds) { $0.head.toldReasons = ["because"] },
    Alteration("level", .values) { $0.head.levels[1].level = .totalCost },
    Alteration("levels cut", .values) { $0.head.levels.removeLast() },
    Alteration("levels swapped", .values) { $0.head.levels.swapAt(1, 2) },
    Alteration("level value", .values) { $0.head.levels[1].value -= 1 },
    Alteration("level bound", .bounds) { $0.head.levels[1].bound -= 1 },
    Alteration("level proof", .bounds) { $0.head.levels[3].proof = .solver },
    Alteration("items", .balance) { $0.head.items.items += 1 },
    Alteration("needed", .balance) { $0.head.items.needed += 1 },
    Alteration("reused", .balance) { $0.head.items.reused -= 1 },
    Alteration("purchased", .balance) { $0.head.items.purchased += 1 },
    Alteration("unmet", .balance) { $0.head.items.unmet += 1 },
    Alteration("reserved", .balance) { $0.head.items.reserved += 1 },
    Alteration("unusable", .balance) { $0.head.items.unusable += 1 },
    Alteration("surplus", .balance) { $0.head.items.surplus += 1 },
  ]

  static let ofScenario: [Alteration] = [
    Alteration("date", .head) { $0.head.scenario.date = PartialDate("2026-01-01") },
    Alteration("from norms", .needs) { $0.head.scenario.needs.fromNorms = false },
    Alteration("from table", .needs) { $0.head.scenario.needs.fromTable = false },
    Alteration("norm set", .needs) { $0.head.scenario.needs.normSet = "other" },
    Alteration("coverage", .needs) { $0.head.scenario.needs.coverage = .zero },
    Alteration("conditions", .supply) { $0.head.scenario.reuse.conditions = [.new] },
    Alteration("no repair", .supply) { $0.head.scenario.reuse.repair = nil },
    Alteration("repair from", .supply) { $0.head.scenario.reuse.repair?.from = [.broken] },
    Alteration("repair limit", .supply) { $0.head.scenario.reuse.repair?.limit = .zero },
    Alteration("ownership", .supply) { $0.head.scenario.reuse.ownership = [.leased] },
    Alteration("years left", .assignments) { $0.head.scenario.reuse.minimumRemainingYears = 2 },
    Alteration("per item", .assignments) { $0.head.scenario.moving.perItem += 1 },
    Alteration("per m3 km", .assignments) {
      $0.head.scenario.moving.perCubicMetreKilometre *= 2
    },
    Alteration("detour", .assignments) { $0.head.scenario.moving.detour = Fraction(2) },
    Alteration("objective", .values) { $0.head.scenario.objective = [.unmet, .totalCost] },
    Alteration("purchase budget", .budgets) { $0.head.scenario.limits.purchases = 0 },
    Alteration("moving budget", .budgets) { $0.head.scenario.limits.moving = 0 },
    Alteration("distance", .assignments) { $0.head.scenario.reuse.maximumDistanceMetres = 0 },
    Alteration("pins cut", .supply) { $0.head.scenario.pins = [] },
    Alteration("pin's rule", .supply) { $0.head.scenario.pins[0].rule = .stay },
    Alteration("pin's asset", .supply) { $0.head.scenario.pins[0].asset = "x" },
    Alteration("pin's class", .supply) { $0.head.scenario.pins[0].assetClass = "x" },
    Alteration("pin's unit", .supply) { $0.head.scenario.pins[0].unit = "x" },
    Alteration("pin's office", .supply) { $0.head.scenario.pins[0].office = "x" },
  ]

  static let ofNeed: [Alteration] = [
    Alteration("id", .needs) { $0.needs[0].id += "x" },
    Alteration("unit", .needs) { $0.needs[0].unit += "x" },
    Alteration("office", .needs) { $0.needs[0].office += "x" },
    Alteration("class", .needs) { $0.needs[0].assetClass += "x" },
    Alteration("quantity", .needs) { $0.needs[0].quantity += 1 },
    Alteration("price", .needs) { $0.needs[0].price += 1 },
    Alteration("priority", .needs) { $0.needs[0].priority += 1 },
    Alteration("condition", .needs) { $0.needs[0].minimumCondition = .good },
    Alteration("years left", .needs) { $0.needs[0].minimumRemainingYears = 1 },
    Alteration("cut", .needs) { $0.needs.removeLast() },
    Alteration("swapped", .needs) { $0.needs.swapAt(0, 1) },
  ]

  static let ofLot: [Alteration] = [
    Alteration("class", .lots) { $0.lots[0].assetClass += "x" },
    Alteration("heir", .lots) { $0.lots[0].heir = nil },
    Alteration("office", .lots) { $0.lots[0].office += "x" },
    Alteration("pins", .lots) { $0.lots[0].pins = [0] },
    Alteration("row", .lots) { $0.lots[0].members[0].row = Position(2_000) },
    Alteration("count", .lots) { $0.lots[0].members[0].count += 1 },
    Alteration("members cut", .lots) { $0.lots[0].members.removeLast() },
    Alteration("cut", .lots) { $0.lots.removeLast() },
    Alteration("swapped", .lots) { $0.lots.swapAt(0, 1) },
  ]

  static let ofAssignment: [Alteration] = [
    Alteration("row", .assignments) { $0.assignments[0].items.row = Position(2) },
    Alteration("count", .assignments) { $0.assignments[0].items.count += 1_000 },
    Alteration("tag", .assignments) { $0.assignments[0].tag = "x" },
    Alteration("from unit", .assignments) { $0.assignments[0].fromUnit += "x" },
    Alteration("from office", .assignments) { $0.assignments[0].fromOffice += "x" },
    Alteration("to unit", .assignments) { $0.assignments[0].toUnit += "x" },
    Alteration("to office", .assignments) { $0.assignments[0].toOffice += "x" },
    Alteration("lot", .assignments) {
      $0.assignments[0].lot = Position($0.assignments[0].lot.index == 0 ? 1 : 0)
    },
    Alteration("need", .assignments) {
      $0.assignments[0].need = Position($0.assignments[0].need.index == 0 ? 1 : 0)
    },
    Alteration("kind", .assignments) {
      $0.assignments[0].kind = $0.assignments[0].kind == .transfer ? .stay : .transfer
    },
    Alteration("repair", .assignments) { $0.assignments[0].isRepaired.toggle() },
    Alteration("metres", .assignments) { $0.assignments[0].metres += 1 },
    Alteration("moving", .assignments) { $0.assignments[0].cost.moving += 1 },
    Alteration("repair cost", .assignments) { $0.assignments[0].cost.repair += 1 },
    Alteration("penalty", .assignments) { $0.assignments[0].cost.penalty += 1 },
    Alteration("cut", .balance) { $0.assignments.removeLast() },
    Alteration("doubled", .assignments) { $0.assignments.append($0.assignments[0]) },
    Alteration("swapped", .assignments) { $0.assignments.swapAt(0, 1) },
  ]

  static let ofSolution: [Alteration] = [
    Alteration("bounds by the word of a solver", .bounds) { plan in
      plan.solution.certificate = nil
      plan.head.status = .feasible
      for index in plan.head.levels.indices { plan.head.levels[index].proof = .solver }
    },
    Alteration("purchased", .balance) { $0.solution.purchased[0] += 1 },
    Alteration("purchased cut", .balance) { $0.solution.purchased.removeLast() },
    Alteration("unmet", .balance) { $0.solution.unmet[0] += 1 },
    Alteration("unmet cut", .balance) { $0.solution.unmet.removeLast() },
    Alteration("certificate", .bounds) { $0.solution.certificate = nil },
    Alteration("method", .bounds) { $0.solution.certificate?.method = .lagrangian },
    Alteration("level", .certificate) { $0.solution.certificate?.levels[1].level = .totalCost },
    Alteration("levels cut", .certificate) { $0.solution.certificate?.levels.removeLast() },
    Alteration("scale", .certificate) { $0.solution.certificate?.levels[1].scale = 2 },
    Alteration("multipliers", .certificate) {
      $0.solution.certificate?.levels[1].multipliers = [.init(row: .movingBudget, value: 0)]
    },
    Alteration("supply", .certificate) { $0.solution.certificate?.levels[1].supply[0] -= 1 },
    Alteration("demand", .certificate) { $0.solution.certificate?.levels[1].demand[0] -= 1 },
    Alteration("last level's supply", .certificate) {
      $0.solution.certificate?.levels[3].supply[0] -= 1
    },
    Alteration("duals cut", .certificate) {
      $0.solution.certificate?.levels[1].demand.removeLast()
    },
  ]

  static let ofBaseline: [Alteration] = [
    Alteration("flow's lot", .baselines) { $0.inherited.flows[0].lot = Position(-1) },
    Alteration("flow's need", .baselines) { $0.inherited.flows[0].need = Position(-1) },
    Alteration("flow's count", .baselines) { $0.stayOnly.flows[0].count += 1 },
    Alteration("flows cut", .baselines) { $0.stayOnly.flows.removeLast() },
    Alteration("flows swapped", .baselines) { $0.stayOnly.flows.swapAt(0, 1) },
    Alteration("level", .baselines) { $0.inherited.levels[1] += 1 },
    Alteration("levels cut", .baselines) { $0.inherited.levels.removeLast() },
    Alteration("moving and repair", .baselines) { $0.inherited.movingAndRepair += 1 },
    Alteration("purchased", .baselines) { $0.stayOnly.solution.purchased[0] += 1 },
    Alteration("unmet", .baselines) { $0.stayOnly.solution.unmet[0] += 1 },
    Alteration("certificate", .baselines) { $0.inherited.solution.certificate = nil },
    Alteration("method", .baselines) {
      $0.inherited.solution.certificate?.method = .lagrangian
    },
    Alteration("supply", .baselines) {
      $0.inherited.solution.certificate?.levels[1].supply[0] -= 1
    },
    Alteration("demand", .baselines) {
      $0.stayOnly.solution.certificate?.levels[1].demand[0] -= 1
    },
    Alteration("B1 for B2", .baselines) { $0.inherited = $0.stayOnly },
    Alteration("B2 for B1", .baselines) { $0.stayOnly = $0.inherited },
  ]

  static let ofRemainders: [Alteration] = [
    Alteration("surplus row", .balance) { $0.surplus[0].items.row = Position(1) },
    Alteration("surplus count", .balance) { $0.surplus[0].items.count += 1 },
    Alteration("surplus tag", .balance) { $0.surplus[0].tag = "x" },
    Alteration("surplus reason", .balance) { $0.surplus[0].reason = .condition },
    Alteration("surplus cut", .balance) { $0.surplus.removeLast() },
    Alteration("surplus swapped", .balance) { $0.surplus.swapAt(0, 1) },
    Alteration("reserved row", .supply) { $0.reserved[0].items.row = Position(0) },
    Alteration("reserved count", .supply) { $0.reserved[0].items.count += 1 },
    Alteration("reserved tag", .supply) { $0.reserved[0].tag = nil },
    Alteration("reserved reason", .supply) { $0.reserved[0].reason = .surplus },
    Alteration("reserved cut", .supply) { $0.reserved.removeLast() },
    Alteration("unusable row", .supply) { $0.unusable[0].items.row = Position(0) },
    Alteration("unusable count", .supply) { $0.unusable[0].items.count += 1 },
    Alteration("unusable tag", .supply) { $0.unusable[0].tag = "x" },
    Alteration("unusable reason", .supply) { $0.unusable[0].reason = .surplus },
    Alteration("unusable cut", .supply) { $0.unusable.removeLast() },
  ]

  /// What may differ without making anything in the plan untrue: names, the program's version, the way
  /// to the inventory's folder, and how the search was run.
  static let harmless: [Alteration] = [
    Alteration("program", .head) { $0.head.program = "other 2" },
    Alteration("scenario name", .head) { $0.head.scenario.name = "other" },
    Alteration("folder", .head) { $0.head.scenario.inventoryFolder = "elsewhere" },
    Alteration("time limit", .head) { $0.head.scenario.solver.timeLimitSeconds = nil },
    Alteration("gap", .head) { $0.head.scenario.solver.gap = .one },
    Alteration("threads", .head) { $0.head.scenario.solver.threads = 7 },
  ]
}
