// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Is told what the best plan so far reaches at a level, and what no plan can be below.
typealias LevelReport = @Sendable (_ incumbent: Int64, _ bound: Int64?) -> Void

/// One level of a search within budgets: what counts, and which rows bind all components.
struct BudgetedLevel: Sendable {
  let level: Scenario.Level
  let weights: Weights
  /// The rows that are priced.
  let rows: [CouplingRow]
  /// The budgets, also the one whose place a level takes among the rows.
  let budgets: [CouplingRow]

  /// Whether sums keep all rows and budgets.
  func allows(_ totals: Totals) -> Bool { (rows + budgets).allSatisfy { $0.holds(for: totals) } }

  /// What sums reach at the levels before, in their order, then at this one.
  func values(_ totals: Totals) -> [Int64] {
    let earlier = rows.filter { row in
      if case .level = row.name { true } else { false }
    }
    return (earlier.map(\.weights) + [weights]).map(totals.value)
  }
}

/// A level that is decided: what the plan reaches, and what no plan can be below.
struct DecidedLevel: Sendable {
  let level: BudgetedLevel
  let value: Int64
  let proof: LevelProof

  /// Whether the plan reaches the bound.
  var isTight: Bool { value == proof.value }

  /// The level again where a later level improved what the plan reaches at it or before it: rows of
  /// levels are as tight as the plan is, which can only raise the bound.
  func reached(by totals: Totals) -> DecidedLevel {
    let rows = level.rows.map { $0.reached(by: totals) }
    return DecidedLevel(
      level: BudgetedLevel(
        level: level.level, weights: level.weights, rows: rows, budgets: level.budgets),
      value: totals.value(level.weights), proof: proof.under(rows))
  }

  /// Its multipliers over the rows of a later level, with its own; nil where a row is missing there.
  func ray(over rows: [CouplingRow]) -> [Int64]? {
    guard let multipliers = proof.leaves.first?.multipliers else { return nil }
    var values: [Plan.Certificate.Multiplier.Row: Int64] = [.level(level.level): multipliers.scale]
    for (row, value) in zip(level.rows, multipliers.values) where value != 0 {
      guard rows.contains(where: { $0.name == row.name }) else { return nil }
      values[row.name] = value
    }
    return rows.map { values[$0.name] ?? 0 }
  }
}
