// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming

extension Model {
  /// A model whose rows are written out, with columns from 0 up.
  init(
    _ sense: Sense, costs: [Double], most: [Double]? = nil, integer: Bool = false,
    rows: [(terms: [Double], bounds: Bounds)]
  ) {
    self.init(sense: sense)
    let added = rows.map { addRow($0.bounds) }
    for (column, cost) in costs.enumerated() {
      let entries = zip(added, rows).filter { $0.1.terms[column] != 0 }
      addColumn(
        most.map { .between(0, $0[column]) } ?? .atLeast(0), cost: cost, integer: integer,
        entries: entries.map { Entry($0.0, $0.1.terms[column]) })
    }
  }
}
