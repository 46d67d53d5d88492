// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// A row that binds all components together: what it counts may not be above its limit.
struct CouplingRow: Sendable {
  let name: Plan.Certificate.Multiplier.Row
  let weights: Weights
  let limit: Int64

  /// Whether sums keep within the limit.
  func holds(for totals: Totals) -> Bool { totals.value(weights) <= limit }

  /// The row with the limit that a plan reaches; budgets stay what they are.
  func reached(by totals: Totals) -> CouplingRow {
    guard case .level = name else { return self }
    return CouplingRow(name: name, weights: weights, limit: totals.value(weights))
  }
}

extension CouplingRow {
  /// The budgets that are set.
  static func budgets(_ budgets: Budgets) -> [CouplingRow] {
    var rows: [CouplingRow] = []
    if let limit = budgets.purchases {
      rows.append(
        CouplingRow(name: .purchaseBudget, weights: Weights(.purchases), limit: limit))
    }
    if let limit = budgets.moving {
      rows.append(
        CouplingRow(name: .movingBudget, weights: Weights(relocation: 1), limit: limit))
    }
    return rows
  }

  /// That a level stays no worse than a value.
  static func level(_ decided: DecidedLevel) -> CouplingRow {
    CouplingRow(
      name: .level(decided.level.level), weights: decided.level.weights, limit: decided.value)
  }
}
