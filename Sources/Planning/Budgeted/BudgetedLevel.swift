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

  /// Whether the plan reaches the bound.
  var isTight: Bool { value == bound?.value }

  /// Its multipliers over the rows of a later level, with its own; nil where a row is missing there.
  func ray(over rows: [CouplingRow]) -> [Int64]? {
    guard let multipliers = bound?.multipliers else { return nil }
    var values: [Plan.Certificate.Multiplier.Row: Int64] = [.level(level.level): multipliers.scale]
    for (row, value) in zip(level.rows, multipliers.values) where value != 0 {
      guard rows.contains(where: { $0.name == row.name }) else { return nil }
      values[row.name] = value
    }
    return rows.map { values[$0.name] ?? 0 }
  }
}
