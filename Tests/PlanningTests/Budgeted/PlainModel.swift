// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import LinearProgramming

@testable internal import Planning

/// The planning problem as one plain integer program over all arcs, as an independent route to optima.
struct PlainModel {
  /// One column: what it counts, and the rows that it stands in.
  private struct Variable {
    var lot: Int?
    var need: Int
    var unmet = 0.0
    var purchases = 0.0
    var transfers = 0.0
    var relocation = 0.0
    var penalty = 0.0
    /// Items of a need other than those that the plan before meant for it.
    var changes = 0.0

    func value(_ level: Scenario.Level) -> Double {
      switch level {
      case .unmet: unmet
      case .purchases: purchases
      case .changes: changes
      case .transfers: transfers
      case .moving: relocation + penalty
      case .totalCost: purchases + relocation + penalty
      }
    }
  }

  private let limits: Scenario.Limits
  private var variables: [Variable] = []
  private var supplies: [Bounds] = []
  private var demands: [Double] = []

  /// - Parameter countsDrafts: whether changes of items that nobody was told of count too.
  init(_ problem: Problem, countsDrafts: Bool = false) {
    limits = problem.scenario.limits
    let components = problem.builder.components(.anywhere, countsDrafts: countsDrafts)
    for market in components.map(\.market) { add(market) }
  }

  private mutating func add(_ market: Market) {
    let (firstLot, firstNeed) = (supplies.count, demands.count)
    for (index, lot) in market.lots.enumerated() {
      let supply = Double(lot.supply)
      supplies.append(market.mustGo(index) ? .exactly(supply) : .atMost(supply))
      market.forEachArc(of: index) { need, arc in
        variables.append(
          Variable(
            lot: firstLot + index, need: firstNeed + need, transfers: Double(arc.transfer),
            relocation: Double(arc.moving + arc.repair), penalty: Double(arc.penalty),
            changes: Double(arc.change)))
      }
    }
    for (index, need) in market.needs.enumerated() {
      demands.append(Double(need.demand))
      variables.append(
        Variable(need: firstNeed + index, purchases: Double(need.price), changes: 1))
      if limits.purchases != nil {
        variables.append(
          Variable(need: firstNeed + index, unmet: Double(need.priority), changes: 1))
      }
    }
  }

  /// The optimum of a level where earlier levels are no worse than some values; nil where no plan keeps
  /// the rules.
  func optimum(
    of level: Scenario.Level, keeping earlier: [(level: Scenario.Level, value: Int64)]
  ) throws -> Int64? {
    var model = Model()
    for supply in supplies { model.addRow(supply) }
    for demand in demands { model.addRow(.exactly(demand)) }
    var coupling: [(Variable) -> Double] = []
    if let limit = limits.purchases { bind(Double(limit), \.purchases) }
    if let limit = limits.moving { bind(Double(limit), \.relocation) }
    for (level, value) in earlier { bind(Double(value)) { $0.value(level) } }
    func bind(_ limit: Double, _ count: @escaping (Variable) -> Double) {
      model.addRow(.atMost(limit))
      coupling.append(count)
    }
    let first = supplies.count + demands.count
    for variable in variables {
      var entries = [Entry(Row(index: supplies.count + variable.need), 1)]
      if let lot = variable.lot { entries.append(Entry(Row(index: lot), 1)) }
      for (index, count) in coupling.enumerated() where count(variable) != 0 {
        entries.append(Entry(Row(index: first + index), count(variable)))
      }
      model.addColumn(.atLeast(0), cost: variable.value(level), integer: true, entries: entries)
    }
    let result = try Solver.solving(model) {
      try $0.solveInteger(options: IntegerOptions(presolve: false))
    }
    return result.objective.map { Int64($0.rounded()) }
  }
}
