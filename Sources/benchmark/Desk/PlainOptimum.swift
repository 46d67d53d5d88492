// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import LinearProgramming
import Planning

/// A market's problem as one plain integer programme over all arcs, solved level by level anew: another
/// way to the optimum, with or without one thing changed.
struct PlainOptimum {
  let market: Market
  /// Markets that budgets bind together with it.
  var others: [Market] = []
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
    let unmet = limits.purchases == nil ? 0 : market.needs.count
    let bought = variables.count - unmet - market.needs.count + need
    for index in variables.indices { variables[index].isCounted = index == bought }
    return try optimum(nil, variables, kept)
  }

  private var lotCount: Int { market.lots.count + (added == nil ? 0 : 1) }

  private var variables: [Variable] {
    var variables = othersVariables
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
      variables.append(Variable(counts: Weights(buyingAt: side.price), rows: [lotCount + need]))
    }
    return variables + unmet(market, after: lotCount)
  }

  /// The variables of the other markets, whose rows come after those of this one.
  private var othersVariables: [Variable] {
    var (variables, first) = ([Variable](), lotCount + market.needs.count)
    for other in others {
      let needs = first + other.lots.count
      for lot in other.lots.indices {
        other.forEachArc(of: lot) { need, arc in
          variables.append(Variable(counts: Weights(of: arc), rows: [first + lot, needs + need]))
        }
      }
      for (need, side) in other.needs.enumerated() {
        variables.append(Variable(counts: Weights(buyingAt: side.price), rows: [needs + need]))
      }
      variables += unmet(other, after: needs)
      first = needs + other.needs.count
    }
    return variables
  }

  /// What may be left unmet of a market's needs, whose rows come after so many.
  private func unmet(_ market: Market, after first: Int) -> [Variable] {
    guard limits.purchases != nil else { return [] }
    return market.needs.enumerated().map { need, side in
      var counts = Weights()
      counts.unmet = side.priority
      return Variable(counts: counts, rows: [first + need])
    }
  }

  private func variable(_ arc: Arc, _ lot: Int, _ need: Int) -> Variable {
    Variable(counts: Weights(of: arc), rows: [lot, lotCount + need])
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
    for other in others {
      for (index, lot) in other.lots.enumerated() {
        let supply = Double(lot.supply)
        model.addRow(other.mustGo(index) ? .exactly(supply) : .atMost(supply))
      }
      for need in other.needs { model.addRow(.exactly(Double(need.demand))) }
    }
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

extension Weights {
  /// What an item counts along an arc.
  fileprivate init(of arc: Arc) {
    self.init()
    transfers = arc.transfer
    relocation = arc.moving + arc.repair
    penalty = arc.penalty
  }

  /// What an item counts that is bought at a price.
  fileprivate init(buyingAt price: Money) {
    self.init()
    purchases = price
  }
}
