// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// Whole-number multipliers of the coupling rows of a level, over a common scale.
struct Multipliers: Hashable, Sendable {
  /// What the level's own weights are multiplied with; 0 where only the rows count.
  let scale: Int64
  /// One for each row, at least 0.
  let values: [Int64]

  /// Multipliers by which no row is priced.
  static func none(_ rows: [CouplingRow]) -> Multipliers {
    Multipliers(scale: 1, values: rows.map { _ in 0 })
  }

  /// What a component counts when the rows are priced instead of kept.
  func weights(_ level: Weights, _ rows: [CouplingRow]) -> Weights {
    zip(rows, values).reduce(level.times(scale)) { $0 + $1.0.weights.times($1.1) }
  }

  /// What keeping all rows to their limits counts.
  func limit(_ rows: [CouplingRow]) -> Int128 {
    zip(rows, values).reduce(0) { $0 + Int128($1.0.limit) * Int128($1.1) }
  }
}
