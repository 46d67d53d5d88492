// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The largest amounts that one item can count, which limit the multipliers that 64 bits can hold, and
/// what all amounts are multiples of.
struct Magnitudes: Sendable {
  private let largest: Totals
  private let priorityStep: Int64
  private let priceStep: Int64
  /// How many items all needs ask for.
  let demand: Int64

  init(_ markets: [Market]) {
    var largest = Totals.ofItem
    for market in markets {
      let longest = market.terms.distances.longest
      for need in market.needs {
        largest.unmet = max(largest.unmet, need.priority)
        largest.purchases = max(largest.purchases, need.price)
      }
      for lot in market.lots {
        let moving = market.terms.perItem + (lot.rate * longest + 500_000) / 1_000_000
        largest.relocation = max(largest.relocation, moving + lot.repairCost)
        largest.penalty = max(largest.penalty, lot.offers.map(\.penalty).max() ?? 0)
      }
    }
    self.largest = largest
    let needs = markets.lazy.flatMap(\.needs)
    priorityStep = needs.reduce(0) { greatestCommonDivisor($0, $1.priority) }
    priceStep = needs.reduce(0) { greatestCommonDivisor($0, $1.price) }
    demand = markets.reduce(0) { $0 + $1.needs.reduce(0) { $0 + $1.demand } }
  }

  /// The most that one item can count, at least 1.
  func most(_ weights: Weights) -> Double {
    max(1, weights.most(largest))
  }

  /// What all sums are multiples of, at least 1.
  func step(_ weights: Weights) -> Int64 {
    guard !weights.countsArcs else { return 1 }
    return max(
      1, greatestCommonDivisor(weights.unmet * priorityStep, weights.purchases * priceStep))
  }
}
