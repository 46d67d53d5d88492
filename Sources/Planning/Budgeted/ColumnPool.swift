// SPDX-License-Identifier: GPL-3.0-or-later

/// The whole-number solutions of all components that are known so far.
struct ColumnPool {
  let components: [Component]
  private(set) var columns: [[ComponentColumn]]

  init(_ components: [Component]) {
    self.components = components
    columns = components.map { _ in [] }
  }

  /// How many solutions are known.
  var count: Int { columns.reduce(0) { $0 + $1.count } }

  /// Takes in one solution of each component, unless it counts what a known one does.
  mutating func insert(_ solutions: [ComponentColumn]) {
    for (index, column) in solutions.enumerated()
    where !columns[index].contains(where: { $0.totals == column.totals }) {
      columns[index].append(column)
    }
  }

  /// For each component, the column of a rank: by share in a mixture, then by weight, latest first.
  func ranked(_ rank: Int, _ shares: [[Double]], _ weights: Weights) -> [ComponentColumn] {
    zip(columns, shares).map { columns, shares in
      let order = columns.indices.sorted { left, right in
        let (first, second) = (share(left, shares), share(right, shares))
        if first != second { return first > second }
        let values = (columns[left].totals.value(weights), columns[right].totals.value(weights))
        return values.0 == values.1 ? left > right : values.0 < values.1
      }
      return columns[order[min(rank, order.count - 1)]]
    }
  }

  /// A share in steps that rounding errors do not reach; columns after the mixture have none.
  private func share(_ column: Int, _ shares: [Double]) -> Int {
    column < shares.count ? Int((shares[column] * 1_000_000).rounded()) : 0
  }
}
