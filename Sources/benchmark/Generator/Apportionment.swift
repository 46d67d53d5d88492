// SPDX-License-Identifier: GPL-3.0-or-later

/// Shares out a whole number by weights: largest remainder, ties to the first.
struct Apportionment {
  let parts: [Int]

  init(_ total: Int, by weights: [Int]) {
    let sum = weights.reduce(0, +)
    guard sum > 0 else {
      parts = weights.map { _ in 0 }
      return
    }
    let exact = weights.map { total.multipliedFullWidth(by: $0) }
    let divided = exact.map { sum.dividingFullWidth($0) }
    var result = divided.map(\.quotient)
    let left = total - result.reduce(0, +)
    let order = divided.indices.sorted {
      (divided[$1].remainder, $0) < (divided[$0].remainder, $1)
    }
    for index in order.prefix(left) { result[index] += 1 }
    parts = result
  }
}
