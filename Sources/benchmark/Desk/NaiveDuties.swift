// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import LinearProgramming

/// How far items that must go can, item by item in one integer programme: as few as possible left behind,
/// moved at the least cost.
struct NaiveDuties {
  let stranded: Int64
  let relocation: Money
  let isIdle: Bool

  var holds: Bool { stranded == 0 && relocation <= limit ?? .max }
  private let limit: Money?

  init(_ problem: OracleCase) throws {
    let supply = NaiveSupply(problem)
    isIdle = supply.idlePin != nil
    limit = problem.scenario.limits.moving
    let duties = supply.items.filter { item in
      item.pins.contains { problem.scenario.pins[$0].rule == .go }
    }
    let needs = problem.needs()
    let arcs = duties.map { item in needs.map { problem.arc(item, $0, .anywhere)?.cost } }
    guard !duties.isEmpty else {
      (stranded, relocation) = (0, 0)
      return
    }
    let first = try Self.optimum(arcs, needs, stranded: nil)
    stranded = first
    relocation = try Self.optimum(arcs, needs, stranded: first)
  }

  private static func optimum(
    _ arcs: [[Plan.Cost?]], _ needs: [NaiveNeed], stranded: Int64?
  ) throws -> Int64 {
    var model = Model()
    let demand = needs.map { model.addRow(.atMost(Double($0.quantity))) }
    let all = model.addRow(stranded.map { .atMost(Double($0)) } ?? .atLeast(0))
    for costs in arcs {
      let row = model.addRow(.exactly(1))
      model.addColumn(
        .between(0, 1), cost: stranded == nil ? 1 : 0, integer: true,
        entries: [Entry(row, 1), Entry(all, 1)])
      for (need, cost) in costs.enumerated() {
        guard let cost else { continue }
        model.addColumn(
          .between(0, 1), cost: stranded == nil ? 0 : Double(cost.moving + cost.repair),
          integer: true, entries: [Entry(row, 1), Entry(demand[need], 1)])
      }
    }
    let result = try Solver.solving(model) {
      try $0.solveInteger(options: IntegerOptions(presolve: false))
    }
    return Int64((result.objective ?? -1).rounded())
  }
}
