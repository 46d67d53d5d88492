// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import LinearProgramming
import Planning

/// A market's problem as one plain integer programme over all arcs, solved level by level anew: another
/// way to the optimum, with or without one thing changed.
struct PlainOptimum {
  let market: Market
  let levels: [Weights]
  /// A lot of which at least one item must serve a need.
  var forced: (lot: Int, need: Int)?
  /// A lot that has an item less.
  var shortened: Int?
  /// A lot of one item that is added.
  var added: Market.LotSide?
  /// Budgets, within which needs may be left unmet where purchases are limited.
  var limits = Scenario.Limits()

  /// One column: what it counts, and its rows.
  private struct Variable {
    let counts: Weights
    let rows: [Int]
    var least: Double = 0
    /// Whether it counts where no level does.
    var isCounted = false

    func value(_ level: Weights?) -> Int64 {
      guard let level else { return isCounted ? 1 : 0 }
      return level.unmet * counts.unmet + level.purchases * counts.purchases + level.transfers
        * counts.transfers
        + level.relocation * counts.relocation + level.penalty * counts.penalty
    }
  }

  /// The value of each level; nil where no plan keeps the rules.
  func values() throws -> [Int64]? {
    var kept: [Int64] = []
    let variables = variables
    for level in levels {
      guard let value = try optimum(level, variables, kept) else { return nil }
      kept.append(value)
    }
    return kept
  }

  /// The fewest that any optimum buys for a need.
  func fewestBought(need: Int) throws -> Int64? {
    guard let kept = try values() else { return nil }
    var variables = variables
    let bought = variables.count - market.needs.count + need
    for index in variables.indices { variables[index].isCounted = index == bought }
    return try optimum(nil, variables, kept)
  }

  private var lotCount: Int { market.lots.count + (added == nil ? 0 : 1) }

  private var variables: [Variable] {
    var variables: [Variable] = []
    for lot in market.lots.indices {
      market.forEachArc(of: lot) { need, arc in
        variables.append(variable(arc, lot, need))
        if let forced, forced == (lot, need) { variables[variables.count - 1].least = 1 }
      }
    }
    if let added {
      for offer in added.offers {
        for need in offer.needs {
          guard let arc = market.arc(from: added, to: market.needs[need], penalty: offer.penalty)
          else { continue }
          variables.append(variable(arc, market.lots.count, need))
        }
      }
    }
    for (need, side) in market.needs.enumerated() {
      var counts = Weights()
      counts.purchases = side.price
      variables.append(Variable(counts: counts, rows: [lotCount + need]))
    }
    return variables + unmet
  }

  /// What may be left unmet.
  private var unmet: [Variable] {
    guard limits.purchases != nil else { return [] }
    return market.needs.enumerated().map { need, side in
      var counts = Weights()
      counts.unmet = side.priority
      return Variable(counts: counts, rows: [lotCount + need])
    }
  }

  private func variable(_ arc: Arc, _ lot: Int, _ need: Int) -> Variable {
    var counts = Weights()
    counts.transfers = arc.transfer
    counts.relocation = arc.moving + arc.repair
    counts.penalty = arc.penalty
    return Variable(counts: counts, rows: [lot, lotCount + need])
  }

  private func optimum(
    _ level: Weights?, _ variables: [Variable], _ kept: [Int64]
  ) throws -> Int64? {
    var model = Model()
    for (index, lot) in market.lots.enumerated() {
      let supply = Double(lot.supply - (index == shortened ? 1 : 0))
      model.addRow(market.mustGo(index) ? .exactly(supply) : .atMost(supply))
    }
    if added != nil { model.addRow(.atMost(1)) }
    for need in market.needs { model.addRow(.exactly(Double(need.demand))) }
    let first = model.rowCount
    var bound = Array(levels.prefix(kept.count))
    for value in kept { model.addRow(.atMost(Double(value))) }
    for (limit, counted) in [(limits.purchases, \Weights.purchases), (limits.moving, \.relocation)]
    {
      guard let limit else { continue }
      var weights = Weights()
      weights[keyPath: counted] = 1
      model.addRow(.atMost(Double(limit)))
      bound.append(weights)
    }
    for variable in variables {
      var entries = variable.rows.map { Entry(Row(index: $0), 1) }
      for (index, weights) in bound.enumerated() {
        let count = Double(variable.value(weights))
        if count != 0 { entries.append(Entry(Row(index: first + index), count)) }
      }
      model.addColumn(
        .atLeast(variable.least), cost: Double(variable.value(level)), integer: true,
        entries: entries)
    }
    guard model.columnCount > 0 else { return market.lots.contains { $0.supply > 0 } ? nil : 0 }
    let result = try Solver.solving(model) {
      try $0.solveInteger(options: IntegerOptions(presolve: false))
    }
    return result.objective.map { Int64($0.rounded()) }
  }
}
