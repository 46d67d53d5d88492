// SPDX-License-Identifier: GPL-3.0-or-later

/// The other parties with which each party has traffic, those with most traffic for their size first.
struct Partners {
  let lists: [[Int]]
  /// What a party takes up: area where area counts, else seats.
  let size: [Int64]
  let isByArea: Bool

  init(_ problem: LayoutProblem) {
    isByArea = problem.need.contains { $0 > 0 }
    size = isByArea ? problem.need : problem.people
    lists = Self.lists(problem.traffic, size)
  }

  /// - Parameter size: what each party takes up.
  static func lists(_ traffic: [[Int64]], _ size: [Int64]) -> [[Int]] {
    traffic.map { row in
      row.indices.filter { row[$0] > 0 }.sorted { left, right in
        let first = Int128(row[left]) * Int128(size[right])
        let second = Int128(row[right]) * Int128(size[left])
        return first == second ? left < right : first > second
      }
    }
  }
}
