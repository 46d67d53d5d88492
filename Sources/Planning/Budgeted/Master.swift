// SPDX-License-Identifier: GPL-3.0-or-later

internal import LinearProgramming

/// The master problem of a level: which mixture of the components' known columns is best and keeps the
/// coupling rows (Dantzig and Wolfe's decomposition).
struct Master {
  /// A mixture and what it says about the rows.
  struct Mixture {
    /// For each component, the share of each column.
    let shares: [[Double]]
    /// What it counts at the level.
    let value: Double
    /// What one unit less of each row's limit costs, at least 0.
    let multipliers: [Double]
  }

  let level: Weights
  let rows: [CouplingRow]
  /// The columns of each component.
  let columns: [[Totals]]

  /// The best mixture; nil where GLPK finds none, although the columns hold one that keeps all rows.
  func mixture() throws -> Mixture? {
    let scales = rows.map(scale)
    let levelScale = magnitude(level)
    do {
      return try Solver.solving(model(scales, levelScale)) { solver in
        let result = try solver.solveLinear(tolerance: Tolerances(primal: 1e-9, dual: 1e-9))
        return result.reason == .optimal ? mixture(result, scales, levelScale) : nil
      }
    } catch is SolverError { return nil }
  }

  private func mixture(
    _ result: LinearResult, _ scales: [Double], _ levelScale: Double
  ) -> Mixture {
    var next = result.primal[...]
    let shares = columns.map { columns in
      defer { next = next.dropFirst(columns.count) }
      return Array(next.prefix(columns.count))
    }
    let multipliers = rows.indices.map { row in
      max(0, -result.rowDuals[columns.count + row] * levelScale / scales[row])
    }
    return Mixture(
      shares: shares, value: (result.objective ?? 0) * levelScale, multipliers: multipliers)
  }

  /// One row per component, whose shares add up to 1, then the coupling rows.
  private func model(_ scales: [Double], _ levelScale: Double) -> Model {
    var model = Model()
    for _ in columns { model.addRow(.exactly(1)) }
    for (row, scale) in zip(rows, scales) { model.addRow(.atMost(Double(row.limit) / scale)) }
    for (component, columns) in columns.enumerated() {
      for totals in columns {
        var entries = [Entry(Row(index: component), 1)]
        for (index, row) in rows.enumerated() {
          let value = Double(totals.value(row.weights)) / scales[index]
          if value != 0 { entries.append(Entry(Row(index: self.columns.count + index), value)) }
        }
        model.addColumn(
          .atLeast(0), cost: Double(totals.value(level)) / levelScale, entries: entries)
      }
    }
    return model
  }

  private func scale(_ row: CouplingRow) -> Double { magnitude(row.weights) }

  /// The largest value of a column, so that GLPK sees numbers around 1.
  private func magnitude(_ weights: Weights) -> Double {
    Double(columns.lazy.joined().map { $0.value(weights) }.max().map { max($0, 1) } ?? 1)
  }
}
