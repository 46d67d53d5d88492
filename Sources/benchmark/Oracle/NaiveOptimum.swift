// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import LinearProgramming

/// The optimum of each level by one plain integer programme over all arcs, level by level.
struct NaiveOptimum {
  /// The search of a level was cut off: budgets cost the programme its integrality, and then a few
  /// problems in a thousand take it for ever.
  struct TooLong: Error {}

  /// The most nodes of a search.
  private static let nodes = 10_000

  /// Items alike, with all they may serve.
  private struct Block {
    let item: NaiveItem
    let count: Int64
    let arcs: [(need: Int, arc: NaiveArc)]
  }

  private let needs: [NaiveNeed]
  private let blocks: [Block]
  private let mustGo: [Bool]
  private let limits: Scenario.Limits

  init(_ problem: OracleCase, _ supply: NaiveSupply, _ needs: [NaiveNeed], _ reach: NaiveReach) {
    (self.needs, limits) = (needs, problem.scenario.limits)
    var counts: [NaiveItem: Int64] = [:]
    for item in supply.items { counts[item, default: 0] += 1 }
    blocks = counts.map { item, count in
      Block(
        item: item, count: count,
        arcs: needs.enumerated().compactMap { index, need in
          problem.arc(item, need, reach).map { (index, $0) }
        })
    }
    mustGo = blocks.map { block in
      reach == .anywhere && block.item.pins.contains { problem.scenario.pins[$0].rule == .go }
    }
  }

  /// The value of each level, or nil where items that must go cannot.
  ///
  /// - Throws: `TooLong`; what GLPK fails with.
  func values(_ levels: [Scenario.Level]) throws -> [Int64]? {
    var kept: [(level: Scenario.Level, value: Int64)] = []
    for level in levels {
      guard let value = try optimum(level, kept) else { return nil }
      kept.append((level, value))
    }
    return kept.map(\.value)
  }

  private func optimum(
    _ level: Scenario.Level, _ kept: [(level: Scenario.Level, value: Int64)]
  ) throws -> Int64? {
    var model = Model()
    let supply = zip(blocks, mustGo).map { block, mustGo in
      model.addRow(mustGo ? .exactly(Double(block.count)) : .atMost(Double(block.count)))
    }
    let demand = needs.map { model.addRow(.exactly(Double($0.quantity))) }
    let earlier = kept.map { (level: $0.level, row: model.addRow(.atMost(Double($0.value)))) }
    let purchases = limits.purchases.map { model.addRow(.atMost(Double($0))) }
    let moving = limits.moving.map { model.addRow(.atMost(Double($0))) }
    var costs: [Int64] = []
    func add(
      _ rows: [Row], spending: (row: Row?, amount: Money), _ cost: (Scenario.Level) -> Int64
    ) {
      let spent = spending.row.map { [($0, spending.amount)] } ?? []
      let entries = (earlier.map { ($0.row, cost($0.level)) } + spent)
        .map { Entry($0.0, Double($0.1)) }.filter { $0.value != 0 }
      model.addColumn(
        .atLeast(0), cost: Double(cost(level)), integer: true,
        entries: rows.map { Entry($0, 1) } + entries)
      costs.append(cost(level))
    }
    for (index, need) in needs.enumerated() {
      add([demand[index]], spending: (purchases, need.price)) { $0.ofBuying(need) }
      if purchases != nil { add([demand[index]], spending: (nil, 0)) { $0.ofLeaving(need) } }
    }
    for (index, block) in blocks.enumerated() {
      for (need, arc) in block.arcs {
        add(
          [supply[index], demand[need]], spending: (moving, arc.cost.moving + arc.cost.repair)
        ) { $0.of(arc) }
      }
    }
    return try solve(model, costs)
  }

  private func solve(_ model: Model, _ costs: [Int64]) throws -> Int64? {
    guard model.columnCount > 0 else { return mustGo.contains(true) ? nil : 0 }
    let result = try Solver.solving(model) { solver in
      try solver.solveInteger(
        options: IntegerOptions(presolve: false), limits: Limits(nodes: Self.nodes))
    }
    guard ![.feasible, .noSolutionFound].contains(result.reason) else { throw TooLong() }
    guard result.reason == .optimal else { return nil }
    return zip(costs, result.primal).reduce(0) { $0 + $1.0 * Int64($1.1.rounded()) }
  }
}

extension Scenario.Level {
  /// What one bought item counts.
  func ofBuying(_ need: NaiveNeed) -> Int64 {
    self == .purchases || self == .totalCost ? need.price : 0
  }

  /// What one item counts that is left unmet.
  func ofLeaving(_ need: NaiveNeed) -> Int64 { self == .unmet ? need.priority : 0 }

  /// What one item on an arc counts.
  func of(_ arc: NaiveArc) -> Int64 {
    switch self {
    // Its plans begin anew, so that nothing is changed.
    case .unmet, .purchases, .changes: 0
    case .transfers: arc.kind == .transfer ? 1 : 0
    case .moving, .totalCost: arc.cost.moving + arc.cost.repair + arc.cost.penalty
    }
  }
}
