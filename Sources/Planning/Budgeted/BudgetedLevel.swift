// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// One level of a search within budgets: what counts, and which rows bind all components.
struct BudgetedLevel: Sendable {
  let level: Scenario.Level
  let weights: Weights
  let rows: [CouplingRow]
}

/// A level that is decided: what the plan reaches, and what no plan can be below.
struct DecidedLevel: Sendable {
  let level: BudgetedLevel
  let value: Int64
  /// Nil where the search was stopped before any bound.
  let bound: LagrangianBound?

  /// Its multipliers for other rows, with its own: along them the bound of a later level does not fall.
  func ray(over rows: [CouplingRow]) -> [Int64]? {
    guard let multipliers = bound?.multipliers else { return nil }
    return rows.map { row in
      if row.name == .level(level.level) { return multipliers.scale }
      let index = level.rows.firstIndex { $0.name == row.name }
      return index.map { multipliers.values[$0] } ?? 0
    }
  }
}
