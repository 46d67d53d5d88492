// SPDX-License-Identifier: GPL-3.0-or-later

/// The other parties with which each party has traffic, those with most traffic for their size first.
struct Partners {
  let lists: [[Int]]
  /// What a party takes up: area or seats.
  let size: [Int64]

  init(_ traffic: [[Int64]], size: [Int64]) {
    self.size = size
    lists = traffic.map { row in
      row.indices.filter { row[$0] > 0 }.sorted { left, right in
        let first = Int128(row[left]) * Int128(size[right])
        let second = Int128(row[right]) * Int128(size[left])
        return first == second ? left < right : first > second
      }
    }
  }
}

/// The partners by area and by seats.
struct SizedPartners {
  let byArea: Partners
  let bySeats: Partners

  init(_ problem: LayoutProblem) {
    byArea = Partners(problem.traffic, size: problem.need)
    bySeats = Partners(problem.traffic, size: problem.people)
  }
}

extension LayoutProblem {
  /// Whether a set of sites has less area to spare than seats.
  func isAreaScarcer(in set: [Int]) -> Bool {
    let area = set.reduce(Int128(0)) { $0 + Int128(self.area[$1]) }
    let seats = set.reduce(Int128(0)) { $0 + Int128(self.seats[$1]) }
    let need = need.reduce(Int128(0)) { $0 + Int128($1) }
    let people = people.reduce(Int128(0)) { $0 + Int128($1) }
    return area * people < seats * need
  }
}
